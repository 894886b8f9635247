using System.Collections.Immutable;
using LevelOfCare.Wording;

namespace LevelOfCare;

/// <summary>Carries levels from one edition to the other.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Confidence: medium. A level carried across is for comparing where somebody is; what is indicated is always
/// decided from the ratings of its own edition.
/// </remarks>
public static class Crosswalk
{
    private static readonly Dictionary<CareLevel, ImmutableArray<CrosswalkTarget>> Fourth = new()
    {
        [ThirdEditionLevels.None] = [],
        [ThirdEditionLevels.Level05] = [],
        [ThirdEditionLevels.Level1] =
        [
            new(FourthEditionLevels.Level15),
            new(FourthEditionLevels.Level17) { When = CrosswalkConditions.MedicallyManaged },
            new(FourthEditionLevels.Level10) { When = CrosswalkConditions.StableRemission },
        ],
        [ThirdEditionLevels.Level21] = [new(FourthEditionLevels.Level21)],
        [ThirdEditionLevels.Level25] = [new(FourthEditionLevels.Level25)],
        [ThirdEditionLevels.Level31] = [new(FourthEditionLevels.Level31)],
        [ThirdEditionLevels.Level33] =
        [
            new(FourthEditionLevels.Level35),
            new(FourthEditionLevels.Level35) { CoOccurringEnhanced = true, When = CrosswalkConditions.IndividualAttention },
        ],
        [ThirdEditionLevels.Level35] = [new(FourthEditionLevels.Level35)],
        [ThirdEditionLevels.Level37] = [new(FourthEditionLevels.Level37)],
        [ThirdEditionLevels.Level4] = [new(FourthEditionLevels.Level4)],
    };

    /// <summary>The fourth edition's care of the kind that an opioid treatment program gives: 1.7.</summary>
    public static CrosswalkTarget OpioidTreatmentProgram { get; } = new(FourthEditionLevels.Level17);

    /// <summary>What a level of the third edition can become in the fourth.</summary>
    /// <param name="level">A level of the third edition.</param>
    /// <returns>The targets, the usual one first; none for <c>none</c> and 0.5, which the fourth edition does not have.</returns>
    /// <exception cref="ArgumentException">The level is not of the third edition.</exception>
    public static ImmutableArray<CrosswalkTarget> ToFourth(CareLevel level)
    {
        Require(level, Edition.Third);
        return Fourth[level];
    }

    /// <summary>What a rung of withdrawal management can become in the fourth edition, which has no ladder of its own for it.</summary>
    /// <param name="level">The rung.</param>
    /// <returns>The targets, the usual one first; none for <see cref="WithdrawalLevel.None"/> and 3.2-WM, which the fourth edition does not have.</returns>
    public static ImmutableArray<CrosswalkTarget> ToFourth(WithdrawalLevel level) => level switch
    {
        WithdrawalLevel.None or WithdrawalLevel.Level32 => [],
        WithdrawalLevel.Level1 => [new(FourthEditionLevels.Level17)],
        WithdrawalLevel.Level2 => [new(FourthEditionLevels.Level27)],
        WithdrawalLevel.Level37 => [new(FourthEditionLevels.Level37), new(FourthEditionLevels.Level37Bio)],
        WithdrawalLevel.Level4 => [new(FourthEditionLevels.Level4)],
        _ => throw Unknown(level),
    };

    /// <summary>What a level of the fourth edition is in the third.</summary>
    /// <param name="level">A level of the fourth edition.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">The level is not of the fourth edition.</exception>
    public static CareLevel ToThird(CareLevel level)
    {
        Require(level, Edition.Fourth);
        return level.Code switch
        {
            "1.0" or "1.5" or "1.7" => ThirdEditionLevels.Level1,
            "2.7" => ThirdEditionLevels.Level25,
            "3.7 BIO" => ThirdEditionLevels.Level37,
            "4 PSYCH" => ThirdEditionLevels.Level4,
            var same => CareLevel.Parse(Edition.Third, same),
        };
    }

    /// <summary>The one level of an edition that a level is compared as.</summary>
    /// <param name="level">A level of either edition, or of the mental-health track.</param>
    /// <param name="edition">The edition to compare in.</param>
    /// <returns>The level itself where it is of that edition, otherwise the first target; <see langword="null"/> where there is none, which ranks lowest.</returns>
    public static CareLevel? In(Edition edition, CareLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return level.Edition == edition ? level : level.Edition is null ? MentalHealthLevels.RanksAs(level, edition) : edition == Edition.Third ? ToThird(level) : ToFourth(level) is [var first, ..] ? first.Level : null;
    }

    /// <summary>The level of an edition as which a rung of withdrawal management ranks, where somebody is there now.</summary>
    /// <param name="edition">The edition to compare in.</param>
    /// <param name="level">The rung.</param>
    /// <returns>The level; <see langword="null"/> for <see cref="WithdrawalLevel.None"/>.</returns>
    public static CareLevel? In(Edition edition, WithdrawalLevel level)
    {
        var isThird = edition == Edition.Third;
        var code = level switch
        {
            WithdrawalLevel.None => null,
            WithdrawalLevel.Level1 => isThird ? "1" : "1.7",
            WithdrawalLevel.Level2 => isThird ? "2.5" : "2.7",
            WithdrawalLevel.Level32 => "3.1",
            WithdrawalLevel.Level37 => "3.7",
            WithdrawalLevel.Level4 => "4",
            _ => throw Unknown(level),
        };
        return code is null ? null : CareLevel.Parse(edition, code);
    }

    private static void Require(CareLevel level, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (level.Edition != edition)
        {
            throw new ArgumentException($"{level.Code} ({level.Edition?.ToString() ?? "mental health"}) is not a level of the {edition.ToString().ToLowerInvariant()} edition. Give one that is, or leave it as it is.", nameof(level));
        }
    }

    private static ArgumentOutOfRangeException Unknown(WithdrawalLevel level) => new(nameof(level), level, "Allowed: None, Level1, Level2, Level32, Level37, Level4.");
}
