using LevelOfCare.Deciding;

namespace LevelOfCare.Criteria.Programs;

/// <summary>What programs are measured by: which modalities are clinical hours, and how many hours a week make a level.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class ProgramProfile
{
    private readonly Dictionary<(CareLevel Level, Population Population), WeeklyHours> replaced;

    public ProgramProfile(IEnumerable<Modality> clinical, IEnumerable<LevelHours> replaced)
    {
        Clinical = clinical.ToHashSet();
        this.replaced = replaced.ToDictionary(hours => (hours.Level, hours.Population), hours => hours.Hours);
    }

    /// <summary>The library's own figures.</summary>
    public static ProgramProfile Default { get; } = new(ClinicalModalities.Default, []);

    /// <summary>The modalities that count as clinical hours.</summary>
    public IReadOnlySet<Modality> Clinical { get; }

    /// <summary>The hours a week that make a level; <see langword="null"/> where no number is fixed. The fourth edition has figures for adults only, and they hold for everybody.</summary>
    public WeeklyHours? HoursOf(CareLevel level, Population population) => replaced.TryGetValue((level, population), out var hours)
        ? hours
        : population == Population.Adult || level.Edition == Edition.Fourth ? level.AdultHours : level.AdolescentHours;

    /// <summary>Everything that can change an answer, for the rule set's hash.</summary>
    public IEnumerable<ProfileSetting> Settings()
    {
        yield return new("ClinicalModalities", string.Join(", ", Clinical.Order()));
        foreach (var level in CareLevel.All(Edition.Third).Concat(CareLevel.All(Edition.Fourth)))
        {
            foreach (var population in Enum.GetValues<Population>())
            {
                yield return new($"WeeklyHours {level.Edition} {level.Code} {population}", $"{HoursOf(level, population)} {HoursOf(level, population)?.Confidence}");
            }
        }
    }
}
