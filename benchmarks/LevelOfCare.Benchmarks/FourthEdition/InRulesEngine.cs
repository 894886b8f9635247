using RulesEngine.Models;

namespace LevelOfCare.Benchmarks.FourthEdition;

/// <summary>
/// The fourth edition as far as Microsoft's RulesEngine goes. It has no joins: each criteria row is a rule over the ratings, code adds up what they ask for, and
/// the combination is a second workflow over those sums.
/// </summary>
internal sealed class InRulesEngine
{
    private const string Rows = "rows";
    private const string Combined = "combination";

    private readonly RulesEngine.RulesEngine engine;
    private readonly Dictionary<string, Track> trackOf = new(StringComparer.Ordinal);

    public InRulesEngine()
    {
        var rows = PlacementEngine.Default.Rules
            .Where(row => row.Area == "fourth edition, criteria")
            .Select(row => row.Name.Split('-', 3))
            .Select(parts => new Rule
            {
                RuleName = $"{parts[1]}-{parts[2]}",
                SuccessEvent = CriteriaTable.Of(parts[1], parts[2]) is { Enhanced: true } ? "enhanced" : "",
                RuleExpressionType = RuleExpressionType.LambdaExpression,
                Expression = $"input1.K{parts[1]} == \"{parts[2]}\"",
            })
            .ToList();
        foreach (var row in rows)
        {
            var parts = row.RuleName.Split('-', 2);
            trackOf[row.RuleName] = CriteriaTable.Of(parts[0], parts[1])?.Track ?? Track.None;
        }

        engine = new([new Workflow { WorkflowName = Rows, Rules = rows }, new Workflow { WorkflowName = Combined, Rules = [.. Combination()] }]);
    }

    /// <summary>How many rows set a minimum or ask for housing.</summary>
    public int Minima(PlacementCase patientCase) => Run(Rows, Input.Of(patientCase.Ratings!)).Count(result => result.IsSuccess && trackOf[result.Rule.RuleName] != Track.None);

    /// <summary>The label with its minima, and the keys to evaluate.</summary>
    public (string Label, IReadOnlyList<string> Minima, IReadOnlyList<string> Evaluations) Decide(PlacementCase patientCase)
    {
        var (minima, evaluations) = (new List<string>(), new List<string>());
        var asked = Track.None;
        var enhanced = false;
        foreach (var result in Run(Rows, Input.Of(patientCase.Ratings!)))
        {
            if (!result.IsSuccess)
            {
                continue;
            }

            var name = result.Rule.RuleName;
            if (trackOf[name] is not Track.None and var track)
            {
                minima.Add(name);
                asked |= track;
                enhanced |= result.Rule.SuccessEvent == "enhanced";
            }
            else if (name.EndsWith("-EVAL", StringComparison.Ordinal))
            {
                evaluations.Add(name[..^5]);
            }
        }

        var (label, addOns) = ("", "");
        foreach (var result in Run(Combined, Asked.For(asked, enhanced)))
        {
            if (!result.IsSuccess)
            {
                continue;
            }

            if (result.Rule.SuccessEvent[0] == ' ')
            {
                addOns += result.Rule.SuccessEvent;
            }
            else
            {
                label = result.Rule.SuccessEvent;
            }
        }

        return ($"{label}{addOns}", minima, evaluations);
    }

    private List<RuleResultTree> Run(string workflow, object input) => engine.ExecuteAllRulesAsync(workflow, input).AsTask().GetAwaiter().GetResult();

    private static IEnumerable<Rule> Combination()
    {
        const string Hospital = "(input1.Four || (input1.Bio && (input1.Enhanced || input1.Psych)))";
        const string Below = $"!{Hospital} && !input1.Psych && !input1.Bio";
        const string Outpatient = $"{Below} && !input1.Residential";
        const string Clinical = $"{Below} && !input1.Medical";
        yield return Level("4", Hospital);
        yield return Level("4 PSYCH", $"!{Hospital} && input1.Psych");
        yield return Level("3.7 BIO", $"!{Hospital} && input1.Bio");
        yield return Level("3.7", $"{Below} && input1.Medical && input1.Residential");
        yield return Level("2.7", $"{Outpatient} && input1.Medical && input1.Intensive");
        yield return Level("1.7", $"{Outpatient} && input1.Medical && !input1.Intensive");
        yield return Level("3.5", $"{Clinical} && input1.Residential && (input1.HighIntensity || input1.Enhanced)");
        yield return Level("3.1", $"{Clinical} && input1.Residential && !input1.HighIntensity && !input1.Enhanced");
        yield return Level("2.5", $"{Clinical} && !input1.Residential && (input1.L25 || (input1.L21 && input1.Enhanced))");
        yield return Level("2.1", $"{Clinical} && !input1.Residential && !input1.L25 && input1.L21 && !input1.Enhanced");
        yield return Level("1.5", $"{Clinical} && !input1.Residential && !input1.L25 && !input1.L21");
        yield return Level(" COE", $"{Below} && input1.Enhanced");
        yield return Level(" + RR", $"{Outpatient} && input1.Housing");
    }

    private static Rule Level(string level, string when) => new()
    {
        RuleName = level, SuccessEvent = level, RuleExpressionType = RuleExpressionType.LambdaExpression, Expression = when,
    };

    /// <summary>The ratings as properties, which its expressions read.</summary>
    public sealed record Input(
        string K1A, string K1B, string K1C, string K2A, string K2B, string K3A, string K3B, string K4A, string K4B, string K5A, string K5B, string K5C)
    {
        public static Input Of(IReadOnlyDictionary<string, RatingValue> ratings)
        {
            string At(string key) => ratings[key].Code!;
            return new(At("1A"), At("1B"), At("1C"), At("2A"), At("2B"), At("3A"), At("3B"), At("4A"), At("4B"), At("5A"), At("5B"), At("5C"));
        }
    }

    /// <summary>What the rows that apply ask for, added up.</summary>
    public sealed record Asked(
        bool Four, bool Psych, bool Bio, bool Medical, bool Residential, bool Intensive, bool HighIntensity, bool L25, bool L21, bool Housing, bool Enhanced)
    {
        public static Asked For(Track asked, bool enhanced)
        {
            bool Any(Track tracks) => (asked & tracks) != 0;
            return new(
                Any(Track.Four), Any(Track.Psych), Any(Track.Bio), Any(Track.Medical), Any(Track.Residential), Any(Track.Intensive), Any(Track.HighIntensity),
                Any(Track.L25), Any(Track.L21), Any(Track.Housing), enhanced);
        }
    }
}
