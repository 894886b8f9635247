using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>What an application can set when it builds an engine.</summary>
/// <remarks>Used during <see cref="PlacementEngine.Create"/> only; not thread-safe.</remarks>
public sealed class PlacementOptions
{
    /// <summary>Rules of the application's own, in the same language as the library's. They can raise an answer and add findings, never lower or silence one.</summary>
    public IList<Dsl.Rule> HouseRules { get; } = [];

    /// <summary>After how many days placements are reviewed; one state's rule by default. Each is 1 to 366.</summary>
    public ReviewDays ReviewDays { get; set; } = new();

    /// <summary>The modalities that count as clinical service hours; <see cref="LevelOfCare.ClinicalModalities.Default"/> by default: all but case management and peer support.</summary>
    public ISet<Modality> ClinicalModalities => field ??= new HashSet<Modality>(LevelOfCare.ClinicalModalities.Default);

    /// <summary>Hours a week of a state or payer in place of the library's; none by default. What may differ is told at <see cref="LevelHours"/>; anything else is refused (LOC2021).</summary>
    public IList<LevelHours> WeeklyHours { get; } = [];

    /// <summary>The identifiers that payers use around levels; <see cref="LevelIdentifiers.Default"/> by default. Never an input to a decision.</summary>
    public IList<LevelIdentifier> Identifiers => field ??= [.. LevelIdentifiers.Default];

    /// <summary>Other words for what decisions say: a translation or another register, such as <see cref="MessageTexts.Plain"/>; <see langword="null"/> by default, which is English for clinicians.</summary>
    /// <remarks>It changes sentences alone: a decision has its level in every register. What the public may see is <see cref="PlacementDecision.ForPublic"/>.</remarks>
    public IMessageText? MessageText { get; set; }

    /// <summary>The cut-offs by which withdrawal scales are read; <see cref="WithdrawalProfile.Wm2020"/> by default.</summary>
    public WithdrawalProfile WithdrawalProfile { get; set; } = WithdrawalProfile.Wm2020;

    /// <summary>Official wording that a licensed host attaches; <see langword="null"/> by default.</summary>
    public ICriterionText? CriterionText { get; set; }

    /// <summary>The name of the profile that <see cref="Use"/> put in force, which receipts have; <see langword="null"/> where none is.</summary>
    public string? ProfileName { get; private set; }

    /// <summary>Puts the settings of a profile in force: what it has takes the place of what was set so far, what it leaves out stays as it is.</summary>
    /// <param name="profile">The profile, for instance from <see cref="PlacementJson.ReadProfile"/>. What is wrong with it is told by <see cref="PlacementEngine.Create"/>.</param>
    /// <remarks>
    /// What is set afterwards wins over the profile, and receipts name the profile all the same; the rule-set hash tells that something else was set. Hours of a level that the profile
    /// lists already are refused (LOC2021) unless its own are taken out of <see cref="WeeklyHours"/> first.
    /// </remarks>
    /// <exception cref="InvalidOperationException">A profile is in use already: a receipt could name one of them only.</exception>
    public void Use(PlacementProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (ProfileName is not null)
        {
            throw new InvalidOperationException("A profile is in use already, and a receipt can name one only. Put the settings of both into one profile, or set the rest as options.");
        }

        ProfileName = profile.Name ?? "";
        WithdrawalProfile = profile.Withdrawal ?? WithdrawalProfile;
        ReviewDays = profile.ReviewDays ?? ReviewDays;
        Replace(ClinicalModalities, profile.ClinicalModalities);
        Replace(WeeklyHours, profile.WeeklyHours);
        Replace(Identifiers, profile.Identifiers);
    }

    private static void Replace<T>(ICollection<T> list, ImmutableArray<T>? items)
    {
        if (items is not { IsDefault: false } given)
        {
            return;
        }

        list.Clear();
        foreach (var item in given)
        {
            list.Add(item);
        }
    }
}
