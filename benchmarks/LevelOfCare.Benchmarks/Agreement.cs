using LevelOfCare.Benchmarks.ByHand;

namespace LevelOfCare.Benchmarks;

/// <summary>Holds a twin's answer against the decision: a comparison of two that differ would say nothing.</summary>
internal static class Agreement
{
    /// <summary>Compares over all cases.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Require(IEnumerable<PlacementCase> cases, Func<PlacementCase, Answer> twin, bool withMoves)
    {
        foreach (var patientCase in cases)
        {
            var decision = PlacementEngine.Default.Evaluate(patientCase);
            var answer = twin(patientCase);
            Same(patientCase, "label", [decision.Label ?? ""], [answer.Label ?? ""]);
            Same(patientCase, "add-ons", decision.AddOns, answer.AddOns);
            Same(patientCase, "drivers", decision.Drivers.Select(driver => new Need(driver.About, driver.Value, driver.Minimum, driver.Rule)), answer.Needs);
            Same(patientCase, "actions", decision.Actions.Select(action => new Todo(action.Code, action.About)), answer.Todos);
            Same(patientCase, "constraints", decision.Constraints.Select(found => new Fault(found.Code, found.Severity, found.About, found.Message, found.Rule)), answer.Faults);
            Same(patientCase, "withdrawal", [decision.Withdrawal is { } level ? new(level.Level!, level.Basis!) : null], [answer.Withdrawal]);
            if (withMoves)
            {
                Same(patientCase, "transition", [TextOf(decision.Transition)], [TextOf(answer.Move)]);
            }
        }
    }

    private static string TextOf(TransitionAdvice? move) => move is null ? "" : $"{move.Kind} {move.From} {move.To} {string.Join('\n', move.Because)}";

    private static string TextOf(Move? move) => move is null ? "" : $"{move.Kind} {move.From} {move.To} {string.Join('\n', move.Because)}";

    private static void Same<T>(PlacementCase patientCase, string part, IEnumerable<T> decided, IEnumerable<T> byHand)
    {
        var (expected, found) = (decided.ToList(), byHand.ToList());
        if (!expected.SequenceEqual(found))
        {
            throw new InvalidOperationException(
                $"{patientCase.Id}: {part} differ.\nthe library:\n  {string.Join("\n  ", expected)}\nby hand:\n  {string.Join("\n  ", found)}");
        }
    }
}
