using System.Collections.Immutable;
using LevelOfCare.Criteria.Programs;

namespace LevelOfCare.Facts;

/// <summary>A place where the person might be treated: a program's, or the level that was selected where no program is named.</summary>
public sealed record ProposedPlacement
{
    internal ProposedPlacement(string about, string code, Edition edition, Edition caseEdition, ImmutableArray<string> alongside)
    {
        About = about;
        Code = code;
        Edition = edition;
        Withdrawal = WithdrawalLevels.TryParse(code) is { } rung and > WithdrawalLevel.None ? rung : null;
        Level = Withdrawal is null ? CareLevel.TryParse(edition, code) : null;
        Carried = Withdrawal is { } withdrawal ? Carry(withdrawal, caseEdition) : Level is null ? null : Crosswalk.In(caseEdition, Level);
        TakesOn = WithdrawalCapacity.Of(code, alongside);
        Is24Hour = Level?.Is24Hour ?? Withdrawal >= WithdrawalLevel.Level32;
    }

    /// <summary>The program's id; <c>selected</c> where no program is named.</summary>
    public string About { get; }

    /// <summary>The level's code as the case writes it.</summary>
    public string Code { get; }

    /// <summary>The edition of <see cref="Code"/>.</summary>
    public Edition Edition { get; }

    /// <summary>The level as written; <see langword="null"/> for a level of withdrawal management.</summary>
    public CareLevel? Level { get; }

    /// <summary>The level of withdrawal management, where the placement is nothing but that.</summary>
    public WithdrawalLevel? Withdrawal { get; }

    /// <summary>The level carried into the case's edition; <see langword="null"/> where that has none like it, which ranks lowest.</summary>
    public CareLevel? Carried { get; }

    /// <summary>The most withdrawal management that it takes on, what is delivered alongside included.</summary>
    public WithdrawalLevel TakesOn { get; }

    /// <summary>Whether somebody is there day and night.</summary>
    public bool Is24Hour { get; }

    /// <summary>Whether medical staff direct the care, by the level in the case's edition.</summary>
    public bool IsMedicallyManaged => Carried is not null && Carried.IsMedicallyManaged;

    /// <summary>Whether it is withdrawal management only, a step of its own rather than a level of treatment.</summary>
    public bool IsWithdrawalManagement => Withdrawal is not null;

    /// <summary>Whether it calls itself intensive outpatient, 2.1 of either edition.</summary>
    public bool IsIntensiveOutpatient => Code == "2.1";

    /// <summary>Whether it was carried over from the other edition.</summary>
    public bool IsCarried => Carried != Level;

    /// <summary>The level as messages name it, with the level it counts as where it was carried over.</summary>
    public string Text => Carried is null ? $"{Code} (which this edition does not have)" : Carried.Code == Code ? Code : $"{Code} (compared as {Carried.Code})";

    /// <summary>Whether it ranks below a level of the case's edition.</summary>
    /// <param name="level">The level.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool RanksBelow(CareLevel level) => Carried < level;

    /// <summary>Whether it ranks above a level of the case's edition.</summary>
    /// <param name="level">The level.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool RanksAbove(CareLevel level) => Carried > level;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{About} is a placement at {Text}";

    // The fourth edition has no ladder for withdrawal: what the crosswalk does not carry (3.2-WM) ranks lowest, which is safest.
    private static CareLevel? Carry(WithdrawalLevel withdrawal, Edition caseEdition) => caseEdition == Edition.Third
        ? Crosswalk.In(Edition.Third, withdrawal)
        : Crosswalk.ToFourth(withdrawal) is [var usual, ..] ? usual.Level : null;
}
