namespace LevelOfCare.Wording.Plain;

/// <summary>What ratings and facts are about, in words that fit after a colon.</summary>
internal static class TopicPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["1A"] = "how strongly alcohol or drugs are working right now",
        ["1B"] = "withdrawal",
        ["1C"] = "medicine that helps with alcohol or drug use",
        ["2A"] = "physical health",
        ["2B"] = "pregnancy",
        ["3A"] = "mental health right now",
        ["3B"] = "lasting trouble with everyday life",
        ["4A"] = "how likely risky use is",
        ["4B"] = "how likely other risky behavior is",
        ["5A"] = "how everyday life is going",
        ["5B"] = "safety where you live",
        ["5C"] = "support from people around you",
        ["D1"] = "being under the influence, and withdrawal",
        ["D2"] = "physical health",
        ["D3"] = "mental health",
        ["D4"] = "how ready you feel for a change",
        ["D5"] = "how likely using again is",
        ["D6"] = "home and the people around you",
        ["imminentDanger"] = "danger in the next hours or days",
        ["nursing24Hour"] = "whether a nurse should be close by",
        ["structure24Hour"] = "whether somebody should be there by day and by night",
        ["nearDailyMonitoring"] = "how often somebody should check on you",
        ["cognitiveLimitation"] = "whether you need more time to learn and remember things",
        ["concurrentMedicalCare"] = "whether a doctor already looks after your physical health",
        ["concurrentMentalHealthCare"] = "whether somebody already looks after your mental health",
        ["outpatientInsufficient"] = "whether help with visits from home has been tried",
        ["opioidUseDisorder"] = "a problem with opioids",
        ["wantsOpioidMedication"] = "whether you want medicine for opioid use",
        ["safeHomeAtNight"] = "safety at home at night",
        ["pregnant"] = "pregnancy",
        ["substanceUseDisorder"] = "whether there is a problem with alcohol or drugs",
        ["nowComplicated"] = "serious problems from withdrawal right now",
        ["historyOfSeizureOrDelirium"] = "seizures or confusion in withdrawal before",
        ["dailyLongTermUse"] = "daily use over a long time",
        ["ciwaAr"] = "how strong withdrawal from alcohol is",
        ["cows"] = "how strong withdrawal from opioids is",
        ["scoredAt"] = "when withdrawal was last measured",
        ["withdrawal"] = "withdrawal",
    }.ToDictionary(entry => PublicKeys.Topic + entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
