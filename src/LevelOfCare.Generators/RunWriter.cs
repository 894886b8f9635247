using System.Text;

namespace LevelOfCare.Generators;

/// <summary>Writes a whole rule as code: its patterns as nested loops over the facts they see, with the conditions in place.</summary>
/// <remarks>Conditions are pure, so those that need fewer facts are looked at first, whatever order the class states them in.</remarks>
internal sealed class RunWriter
{
    private readonly StringBuilder source = new();
    private readonly PlanModel plan;
    private int depth = 1;

    private RunWriter(PlanModel plan) => this.plan = plan;

    public static string Write(PlanModel plan)
    {
        var writer = new RunWriter(plan);
        writer.WriteMethod();
        return writer.source.ToString();
    }

    private void WriteMethod()
    {
        Line("private void Run__(global::LevelOfCare.Plans.RuleRun run)");
        Open();
        var patterns = plan.Patterns.Select((pattern, place) => (Pattern: pattern, Place: place)).ToList();
        foreach (var (pattern, place) in patterns.Where(entry => entry.Pattern.Kind != "Match" && entry.Pattern.Conditions.All(IsAlone)))
        {
            Look(pattern, place, "return");
        }

        var matches = patterns.Where(entry => entry.Pattern.Kind == "Match").ToList();
        for (var position = 0; position < matches.Count; position++)
        {
            Gather(matches[position].Pattern, matches[position].Place, isFirst: position == 0);
        }

        for (var position = 0; position < matches.Count; position++)
        {
            Loop(matches[position].Pattern, matches[position].Place, position);
            foreach (var (pattern, place) in patterns.Where(entry => entry.Pattern.Kind != "Match" && LastAlias(entry.Pattern) == position))
            {
                Look(pattern, place, "continue");
            }
        }

        var bound = string.Concat(matches.Select((_, position) => $", match{position}"));
        for (var yielded = 0; yielded < plan.Yields.Count; yielded++)
        {
            Line($"run.Yield({yielded}, Yield{yielded}__({Arguments(plan.Yields[yielded], null)}){bound});");
        }

        while (depth > 1)
        {
            Close();
        }
    }

    /// <summary>Takes the facts of a Match. Those of inner loops are sifted once by the conditions that need no other fact.</summary>
    private void Gather(PatternModel pattern, int place, bool isFirst)
    {
        Line($"var facts{place} = run.Facts({place});");
        if (isFirst || !pattern.Conditions.Any(IsAlone))
        {
            Line($"var count{place} = facts{place}.Length;");
            return;
        }

        Line($"var room{place} = run.Room({place});");
        Line($"var count{place} = 0;");
        Line($"foreach (var fact in facts{place})");
        Open();
        Line($"if ({Tests(pattern, place, IsAlone, $"({pattern.FactType})fact")})");
        Open();
        Line($"room{place}[count{place}++] = fact;");
        Close();
        Close();
        Line($"if (count{place} == 0)");
        Open();
        Line("return;");
        Close();
        Line($"facts{place} = room{place};");
    }

    private void Loop(PatternModel pattern, int place, int position)
    {
        Line($"for (var index{place} = 0; index{place} < count{place}; index{place}++)");
        Open();
        Line($"var match{position} = ({pattern.FactType})facts{place}[index{place}];");
        var left = Tests(pattern, place, position == 0 ? _ => true : condition => !IsAlone(condition), $"match{position}");
        if (left.Length > 0)
        {
            Line($"if (!({left}))");
            Open();
            Line("continue;");
            Close();
        }
    }

    /// <summary>Looks whether any fact meets the conditions of an Exists or a Not.</summary>
    private void Look(PatternModel pattern, int place, string otherwise)
    {
        Line($"var any{place} = false;");
        Line($"foreach (var fact in run.Facts({place}))");
        Open();
        Line($"if ({(pattern.Conditions.Count == 0 ? "true" : Tests(pattern, place, _ => true, $"({pattern.FactType})fact"))})");
        Open();
        Line($"any{place} = true;");
        Line("break;");
        Close();
        Close();
        Line($"if ({(pattern.Kind == "Not" ? "" : "!")}any{place})");
        Open();
        Line($"{otherwise};");
        Close();
    }

    private static string Tests(PatternModel pattern, int place, Func<LambdaModel, bool> which, string fact) => string.Join(
        " && ",
        pattern.Conditions.Select((condition, number) => (condition, number)).Where(entry => which(entry.condition))
            .Select(entry => $"{PlanWriter.ConditionName(place, entry.number)}({Arguments(entry.condition, fact)})"));

    private static string Arguments(LambdaModel lambda, string? fact)
    {
        var aliases = lambda.Aliases.Select(alias => $"match{alias.Position}");
        return string.Join(", ", fact is null ? aliases : aliases.Append(fact));
    }

    private static bool IsAlone(LambdaModel condition) => condition.Aliases.Count == 0;

    /// <summary>The last match that a pattern's conditions read; a negative number where they read none.</summary>
    private static int LastAlias(PatternModel pattern) =>
        pattern.Conditions.SelectMany(condition => condition.Aliases).Select(alias => alias.Position).DefaultIfEmpty(-1).Max();

    private void Line(string text) => source.Append(' ', depth * 4).Append(text).Append('\n');

    private void Open()
    {
        Line("{");
        depth++;
    }

    private void Close()
    {
        depth--;
        Line("}");
    }
}
