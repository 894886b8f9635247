using System.Globalization;
using LevelOfCare.Criteria.Programs;

namespace LevelOfCare.Facts;

/// <summary>A program's stated week, measured by the hours that make its level for one population.</summary>
public sealed record ProgramWeek
{
    internal ProgramWeek(OfferedProgram offered, Population population, ProgramProfile profile)
    {
        ProgramId = offered.Id;
        LevelCode = offered.Placement.Code;
        Population = population;
        Minutes = offered.ClinicalMinutes;
        GroupMinutes = offered.GroupMinutes;
        LongDays = offered.LongDays;
        Hours = offered.Placement.Level is { } level ? profile.HoursOf(level, population) : null;
        HasCeiling = Hours?.Below is not null && offered.Placement.Level != FourthEditionLevels.Level31;
    }

    /// <summary>The program.</summary>
    public string ProgramId { get; }

    /// <summary>The code of its level as written.</summary>
    public string LevelCode { get; }

    /// <summary>The population that the hours are for.</summary>
    public Population Population { get; }

    /// <summary>Clinical minutes in the week.</summary>
    public int Minutes { get; }

    /// <summary>Minutes of group therapy in the week.</summary>
    public int GroupMinutes { get; }

    /// <summary>Days with three clinical hours or more.</summary>
    public int LongDays { get; }

    /// <summary>The hours that make the level; <see langword="null"/> where no number is fixed.</summary>
    public WeeklyHours? Hours { get; }

    /// <summary>Whether there is a ceiling; 3.1 has none, whatever its hours.</summary>
    public bool HasCeiling { get; }

    /// <summary>Whether the level is intensive outpatient, 2.1 of either edition.</summary>
    public bool IsIntensiveOutpatient => LevelCode == "2.1";

    /// <summary>Whether the week is an adult's.</summary>
    public bool IsForAdults => Population == Population.Adult;

    /// <summary>How much hours outside the range weigh: less where the figures are this library's own.</summary>
    public Severity Severity => Hours?.Confidence == Confidence.Ours ? Severity.Warning : Severity.Violation;

    /// <summary>Whether the week has fewer minutes than the level's minimum.</summary>
    public bool IsBelowMinimum => Hours is not null && Minutes < Hours.AtLeast * 60;

    /// <summary>Whether the week has more minutes than the level has. The ceiling itself is another level's minimum, but intensive outpatient may reach it.</summary>
    public bool IsAboveRange => HasCeiling && Hours is { Below: { } below } && (IsIntensiveOutpatient ? Minutes > below * 60 : Minutes >= below * 60);

    /// <summary>Whether an intensive outpatient week has exactly as many minutes as the ceiling.</summary>
    public bool IsAtCeiling => IsIntensiveOutpatient && HasCeiling && Hours is { Below: { } below } && Minutes == below * 60;

    /// <summary>The week's clinical time, such as <c>8 h 59 min</c>.</summary>
    public string Time => Minutes % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60} h")
        : string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60} h {Minutes % 60} min");

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{ProgramId} gives {Time} a week at {LevelCode}, {Population.ToString().ToLowerInvariant()}s";
}
