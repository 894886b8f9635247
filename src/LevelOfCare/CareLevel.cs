namespace LevelOfCare;

/// <summary>A rung on the continuum of care, such as 2.1 or 3.7, ordered by intensity of service within its edition.</summary>
/// <remarks>
/// Immutable and safe to share between threads. The set is closed: take a level from <see cref="FourthEditionLevels"/>,
/// <see cref="ThirdEditionLevels"/>, <see cref="MentalHealthLevels"/> or <see cref="Parse"/>. The same code in two editions is two levels, since hours and meaning differ.
/// </remarks>
#pragma warning disable CA1036 // Equality by reference is right: the set is closed, and equal codes of two editions are two levels.
public sealed class CareLevel : IComparable<CareLevel>
#pragma warning restore CA1036
{
    internal CareLevel(Edition? edition, int rank, string code, string name, int broadLevel)
    {
        Edition = edition;
        Rank = rank;
        Code = code;
        Name = name;
        BroadLevel = broadLevel;
    }

    /// <summary>The edition the level belongs to; <see langword="null"/> for the levels of the mental-health track.</summary>
    public Edition? Edition { get; }

    /// <summary>The place in its edition's order of intensity, from 0.</summary>
    public int Rank { get; }

    /// <summary>The code, such as <c>3.7</c> or <c>3.7 BIO</c>.</summary>
    public string Code { get; }

    /// <summary>The name, for adults, in this library's own words.</summary>
    public string Name { get; }

    /// <summary>The whole number of the code: 0 (early intervention, none) to 4 (inpatient).</summary>
    public int BroadLevel { get; }

    /// <summary>Who directs the care.</summary>
    public Management Management { get; internal init; }

    /// <summary>Whether somebody is there day and night.</summary>
    public bool Is24Hour { get; internal init; }

    /// <summary>Whether nursing is there day and night.</summary>
    public bool HasNursing { get; internal init; }

    /// <summary>Whether adolescents can be placed at this level.</summary>
    public bool ServesAdolescents { get; internal init; }

    /// <summary>Clinical service hours a week for adults; <see langword="null"/> where no number is fixed.</summary>
    public WeeklyHours? AdultHours { get; internal init; }

    /// <summary>Clinical service hours a week for adolescents; <see langword="null"/> where no number is fixed or adolescents are not served.</summary>
    public WeeklyHours? AdolescentHours { get; internal init; }

    /// <summary>
    /// The level at which care for this need is co-occurring enhanced: the level itself where it has such a variant, a higher one where it
    /// does not (fourth edition: 2.1 becomes 2.5, 3.1 becomes 3.5), <see langword="null"/> where the question does not arise.
    /// </summary>
    public CareLevel? EnhancedForm => EnhancedCode is null ? null : field ??= Parse(Edition!.Value, EnhancedCode);

    /// <summary>The code of <see cref="EnhancedForm"/>; levels refer to each other by code because they are made one after the other.</summary>
    internal string? EnhancedCode { get; init; }

    /// <summary>Whether medical staff direct the care.</summary>
    public bool IsMedicallyManaged => Management == Management.Medical;

    /// <summary>Returns the level of an edition with the given code.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="code">The code as <see cref="Code"/> prints it.</param>
    /// <returns>The level.</returns>
    /// <exception cref="FormatException">No level of that edition has that code; the message lists the codes that exist.</exception>
    public static CareLevel Parse(Edition edition, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(edition, code) ?? throw new FormatException(
            $"'{code}' is not a level of the {edition.ToString().ToLowerInvariant()} edition. Known levels: {string.Join(", ", All(edition).Select(level => level.Code))}.");
    }

    /// <summary>Returns the level of an edition with the given code, or <see langword="null"/> where there is none.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="code">The code as <see cref="Code"/> prints it.</param>
    /// <returns>The level, or <see langword="null"/>.</returns>
    public static CareLevel? TryParse(Edition edition, string code)
    {
        foreach (var level in All(edition))
        {
            if (level.Code == code)
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>All levels of an edition, least intensive first.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The levels in rank order.</returns>
    public static IReadOnlyList<CareLevel> All(Edition edition) => edition switch
    {
        LevelOfCare.Edition.Third => ThirdEditionLevels.All,
        LevelOfCare.Edition.Fourth => FourthEditionLevels.All,
        _ => throw new ArgumentOutOfRangeException(nameof(edition), edition, "Allowed: Third, Fourth."),
    };

    /// <summary>Compares the intensity of two levels of one edition.</summary>
    /// <param name="other">The other level; <see langword="null"/> is below every level.</param>
    /// <returns>Less than zero, zero, or more than zero.</returns>
    /// <exception cref="ArgumentException">The levels are of different editions; carry one of them across by the crosswalk first.</exception>
    public int CompareTo(CareLevel? other)
    {
        if (other is null)
        {
            return 1;
        }

        return Edition == other.Edition
            ? Rank.CompareTo(other.Rank)
            : throw new ArgumentException($"{Code} ({Track}) and {other.Code} ({other.Track}) are of different editions; carry one across by the crosswalk first.", nameof(other));
    }

    private string Track => Edition?.ToString() ?? "mental health";

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    /// <summary>Whether the left level is less intensive.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level of the same edition.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public static bool operator <(CareLevel? left, CareLevel? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether the left level is less or equally intensive.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level of the same edition.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public static bool operator <=(CareLevel? left, CareLevel? right) => left is null || left.CompareTo(right) <= 0;

    /// <summary>Whether the left level is more intensive.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level of the same edition.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public static bool operator >(CareLevel? left, CareLevel? right) => left is not null && left.CompareTo(right) > 0;

    /// <summary>Whether the left level is more or equally intensive.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level of the same edition.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public static bool operator >=(CareLevel? left, CareLevel? right) => left is null ? right is null : left.CompareTo(right) >= 0;
}
