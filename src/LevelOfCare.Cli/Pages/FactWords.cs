namespace LevelOfCare.Cli.Pages;

/// <summary>What a fact of a case asks about, for somebody who has to find it out.</summary>
internal static class FactWords
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal)
    {
        ["imminentDanger"] = "serious harm is likely within hours or days from use or behavior",
        ["nursing24Hour"] = "needs 24-hour nursing with medical monitoring",
        ["structure24Hour"] = "cannot be safe or stable without 24-hour structure",
        ["nearDailyMonitoring"] = "needs to be seen nearly every day",
        ["cognitiveLimitation"] = "treatment at the standard pace would not work",
        ["concurrentMedicalCare"] = "the medical problem is reliably treated elsewhere",
        ["concurrentMentalHealthCare"] = "the mental-health problem is reliably treated elsewhere",
        ["outpatientInsufficient"] = "outpatient care was tried, or is not feasible",
        ["substanceUseDisorder"] = "a substance use disorder is diagnosed",
        ["opioidUseDisorder"] = "an opioid use disorder is diagnosed",
        ["wantsOpioidMedication"] = "wants medication for opioid use disorder",
        ["safeHomeAtNight"] = "the home is safe at night for withdrawal management",
        ["pregnant"] = "is pregnant",
        ["ciwaAr"] = "total of the CIWA-Ar",
        ["cows"] = "total of the COWS",
        ["scoredAt"] = "when the scale was scored",
        ["historyOfSeizureOrDelirium"] = "withdrawal seizures or delirium in the past",
        ["nowComplicated"] = "seizure, delirium, intravenous medication, hourly monitoring or instability now",
        ["dailyLongTermUse"] = "daily use over a long time",
    };

    /// <summary>The words for a rating's key or a fact's name (<c>withdrawal[0].nowComplicated</c> included); <see langword="null"/> where there are none.</summary>
    public static string? Of(string fact) => Subdimension.TryParse(fact)?.Name
        ?? (fact.Length == 2 && Enum.TryParse<Dimension>(fact, out var dimension) ? Words.Of(dimension) : ByName.GetValueOrDefault(fact[(fact.LastIndexOf('.') + 1)..]));
}
