using System.Globalization;

namespace LevelOfCare.Tests;

/// <summary>Third-edition cases in a line: a well adult with a disorder, every fact known and false, at home safely, but for what a spec says.</summary>
internal static partial class Given
{
    /// <summary>
    /// A case from words: <c>D1=3</c>, <c>D1=?</c> (unknown), <c>nursing24Hour</c> (true), <c>pregnant=?</c>, <c>safeHomeAtNight=false</c>, <c>notMet</c>, <c>probable</c>,
    /// <c>unstated</c>, <c>adolescent</c>, and substances such as <c>alcohol:12+history+stale</c> or <c>sedative+long+complicated?</c>.
    /// </summary>
    public static PlacementCase Third(string words = "")
    {
        var ratings = Enum.GetNames<Dimension>().ToDictionary(key => key, _ => new RatingValue(0));
        var facts = Enum.GetNames<Circumstance>().ToDictionary(name => name, name => (bool?)(name == nameof(Circumstance.SafeHomeAtNight)), StringComparer.OrdinalIgnoreCase);
        var population = Population.Adult;
        SubstanceUseDisorder? diagnosis = SubstanceUseDisorder.Met;
        List<WithdrawalItem> items = [];
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = word.Split('=') is [var key, var given] ? (key, given) : (word, "true");
            if (ratings.Remove(name))
            {
                if (value != "?")
                {
                    ratings.Add(name, int.Parse(value, CultureInfo.InvariantCulture));
                }
            }
            else if (facts.ContainsKey(name))
            {
                facts[name] = value == "?" ? null : value == "true";
            }
            else if (word == "adolescent")
            {
                population = Population.Adolescent;
            }
            else if (word == "unstated")
            {
                diagnosis = null;
            }
            else if (Enum.TryParse<SubstanceUseDisorder>(word, ignoreCase: true, out var stated))
            {
                diagnosis = stated;
            }
            else
            {
                items.Add(Item(word));
            }
        }

        return new()
        {
            Id = "spec",
            Edition = Edition.Third,
            Population = population,
            AssessedOn = new(2026, 11, 20),
            Ratings = ratings,
            Facts = Facts(facts, diagnosis),
            Withdrawal = items.Count > 0 ? [.. items] : null,
        };
    }

    private static CaseFacts Facts(Dictionary<string, bool?> facts, SubstanceUseDisorder? diagnosis) => new()
    {
        ImminentDanger = facts["imminentDanger"],
        Nursing24Hour = facts["nursing24Hour"],
        Structure24Hour = facts["structure24Hour"],
        NearDailyMonitoring = facts["nearDailyMonitoring"],
        CognitiveLimitation = facts["cognitiveLimitation"],
        ConcurrentMedicalCare = facts["concurrentMedicalCare"],
        ConcurrentMentalHealthCare = facts["concurrentMentalHealthCare"],
        OutpatientInsufficient = facts["outpatientInsufficient"],
        OpioidUseDisorder = facts["opioidUseDisorder"],
        WantsOpioidMedication = facts["wantsOpioidMedication"],
        SafeHomeAtNight = facts["safeHomeAtNight"],
        Pregnant = facts["pregnant"],
        SubstanceUseDisorder = diagnosis,
    };

    private static WithdrawalItem Item(string word)
    {
        var parts = word.Split('+');
        var (name, score) = parts[0].Split(':') is [var given, var total] ? (given, int.Parse(total, CultureInfo.InvariantCulture)) : (parts[0], (int?)null);
        var substance = Enum.Parse<Substance>(name, ignoreCase: true);
        return new()
        {
            Substance = substance,
            CiwaAr = substance == Substance.Opioid ? null : score,
            Cows = substance == Substance.Opioid ? score : null,
            ScoredAt = parts.Contains("stale") ? new(2026, 11, 19, 23, 59, 0, TimeSpan.Zero) : null,
            HistoryOfSeizureOrDelirium = parts.Contains("history?") ? null : parts.Contains("history"),
            NowComplicated = parts.Contains("complicated?") ? null : parts.Contains("complicated"),
            DailyLongTermUse = parts.Contains("long"),
        };
    }
}
