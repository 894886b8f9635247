using RulesEngine.Models;

namespace LevelOfCare.Benchmarks;

/// <summary>The criteria rows as rules of Microsoft's RulesEngine, one for each row, since it has no joins. It finds the needs; nothing combines them.</summary>
internal sealed class InRulesEngine
{
    private readonly RulesEngine.RulesEngine engine;

    public InRulesEngine()
    {
        var rules = PlacementEngine.Default.Rules
            .Where(row => row.Area == "fourth edition, criteria" && !row.Name.EndsWith("-EVAL", StringComparison.Ordinal) && !row.Name.EndsWith("MOUD-C", StringComparison.Ordinal))
            .Select(row => row.Name.Split('-', 3))
            .Select(parts => new Rule
            {
                RuleName = $"{parts[1]}-{parts[2]}",
                RuleExpressionType = RuleExpressionType.LambdaExpression,
                Expression = $"input1.K{parts[1]} == \"{parts[2]}\"",
            });
        engine = new([new Workflow { WorkflowName = "rows", Rules = [.. rules] }]);
    }

    /// <summary>How many rows apply.</summary>
    public int Minima(PlacementCase patientCase)
    {
        var results = engine.ExecuteAllRulesAsync("rows", Input.Of(patientCase.Ratings!)).AsTask().GetAwaiter().GetResult();
        return results.Count(result => result.IsSuccess);
    }

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
}
