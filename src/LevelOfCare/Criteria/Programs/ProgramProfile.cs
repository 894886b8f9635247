using LevelOfCare.Deciding;

namespace LevelOfCare.Criteria.Programs;

/// <summary>What programs are measured by: which modalities are clinical hours, and how many hours a week make a level.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class ProgramProfile
{
    private readonly bool[] clinical = new bool[Enum.GetValues<Modality>().Length];
    private readonly LevelHours[] replaced;

    public ProgramProfile(IEnumerable<Modality> clinical, IEnumerable<LevelHours> replaced)
    {
        foreach (var modality in clinical)
        {
            if ((uint)modality < (uint)this.clinical.Length)
            {
                this.clinical[(int)modality] = true;
            }
        }

        this.replaced = [.. replaced];
    }

    /// <summary>The library's own figures.</summary>
    public static ProgramProfile Default { get; } = new(ClinicalModalities.Default, []);

    /// <summary>Whether a modality counts as clinical hours.</summary>
    public bool IsClinical(Modality modality) => clinical[(int)modality];

    /// <summary>The hours a week that make a level; <see langword="null"/> where no number is fixed. The fourth edition has figures for adults only, and they hold for everybody.</summary>
    public WeeklyHours? HoursOf(CareLevel level, Population population) =>
        Array.Find(replaced, hours => hours.Level == level && hours.Population == population) is { } own ? own.Hours
        : population == Population.Adult || level.Edition == Edition.Fourth ? level.AdultHours
        : level.AdolescentHours;

    /// <summary>Everything that can change an answer, for the rule set's hash.</summary>
    public IEnumerable<ProfileSetting> Settings()
    {
        // Names of codes are asked for as such: put into a text, each type of code has code of its own to be compiled, which is what a receipt costs at a cold start.
        yield return new("ClinicalModalities", string.Join(", ", Enum.GetNames<Modality>().Where((_, modality) => clinical[modality])));
        foreach (var level in CareLevel.All(Edition.Third).Concat(CareLevel.All(Edition.Fourth)))
        {
            foreach (var population in Enum.GetValues<Population>())
            {
                yield return new($"WeeklyHours {level.Edition?.ToString()} {level.Code} {population.ToString()}", $"{HoursOf(level, population)} {HoursOf(level, population)?.Confidence.ToString()}");
            }
        }
    }
}
