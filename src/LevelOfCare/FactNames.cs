using System.Text.RegularExpressions;

namespace LevelOfCare;

/// <summary>Says what the keys and fact names of a case mean, in a few words of this library's own.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public static partial class FactNames
{
    private static readonly Dictionary<string, string> Meanings = Enum.GetValues<Dimension>()
        .Select(dimension => (Key: CaseFactNames.Of(dimension), Meaning: DimensionNames.Of(dimension)))
        .Concat(Subdimension.All.Select(subdimension => (subdimension.Key, subdimension.Name)))
        .Concat(Enum.GetValues<Circumstance>().Select(circumstance => (CaseFactNames.Of(circumstance), MeaningOf(circumstance))))
        .Concat(Enum.GetValues<MentalHealthFact>().Select(fact => (CaseFactNames.Of(fact), MeaningOf(fact))))
        .Concat(
        [
            (CaseFactNames.HoursNeeded, "hours of service a week"),
            (CaseFactNames.SubstanceUseDisorder, "substance use disorder"),
            (CaseFactNames.NowComplicated, "withdrawal complicated now"),
            (CaseFactNames.HistoryOfSeizureOrDelirium, "seizures or delirium in earlier withdrawal"),
        ])
        .ToDictionary(entry => entry.Item1, entry => entry.Item2, StringComparer.Ordinal);

    /// <summary>What a rating's key, a fact's name or a path such as <c>withdrawal[0].nowComplicated</c> means.</summary>
    /// <param name="fact">The key, name or path, as decisions print it.</param>
    /// <returns>The meaning; <see langword="null"/> where the name is not known.</returns>
    public static string? MeaningOf(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Meanings.TryGetValue(fact, out var meaning) ? meaning : Meanings.GetValueOrDefault(ItemPath().Replace(fact, ""));
    }

    /// <summary>A rating's key or fact's name with what it means.</summary>
    /// <param name="fact">The key, name or path, as decisions print it.</param>
    /// <returns>For example <c>D1 (intoxication and withdrawal)</c>; the name alone where its meaning is not known.</returns>
    public static string Describe(string fact) => MeaningOf(fact) is { } meaning ? $"{fact} ({meaning})" : fact;

    private static string MeaningOf(Circumstance circumstance) => circumstance switch
    {
        Circumstance.ImminentDanger => "serious harm likely within hours or days",
        Circumstance.Nursing24Hour => "needs 24-hour nursing",
        Circumstance.Structure24Hour => "needs 24-hour structure",
        Circumstance.NearDailyMonitoring => "needs to be seen nearly every day",
        Circumstance.CognitiveLimitation => "the standard pace would not work",
        Circumstance.ConcurrentMedicalCare => "medical problem treated elsewhere",
        Circumstance.ConcurrentMentalHealthCare => "mental-health problem treated elsewhere",
        Circumstance.OutpatientInsufficient => "outpatient care tried or not feasible",
        Circumstance.OpioidUseDisorder => "opioid use disorder",
        Circumstance.WantsOpioidMedication => "wants medication for opioid use disorder",
        Circumstance.SafeHomeAtNight => "home safe at night",
        _ => "pregnant",
    };

    private static string MeaningOf(MentalHealthFact fact) => fact switch
    {
        MentalHealthFact.Needs24HourCare => "needs 24-hour care",
        MentalHealthFact.DangerToSelfOrOthers => "danger to self or others",
        MentalHealthFact.SupportOutsideProgram => "adequate support outside the program",
        MentalHealthFact.MentalHealthDiagnosis => "mental-health diagnosis",
        MentalHealthFact.CanParticipate => "able to take part",
        MentalHealthFact.BenefitsFromCoordinatedProgram => "needs a coordinated program, not single sessions",
        _ => "would need inpatient care otherwise",
    };

    [GeneratedRegex(@"^withdrawal\[\d+\]\.")]
    private static partial Regex ItemPath();
}
