namespace LevelOfCare.Cli.Pages;

/// <summary>Where the person goes from here: the move, the steps that follow, and when to look again.</summary>
internal static class WayPage
{
    public static void Write(PlacementDecision decision, TextConsole page)
    {
        if (decision.Transition is { } transition)
        {
            page.Heading("Transition");
            page.Paragraph(Sentence(transition), 2);
            foreach (var because in transition.Because)
            {
                page.Paragraph(because, 2);
            }
        }

        if (decision.Plan is { Length: > 0 } plan)
        {
            page.Heading("Plan");
            foreach (var step in plan)
            {
                page.Paragraph($"{step.Step}. {step.Level}{Condition(step)}", 2);
            }
        }

        if (decision.Review is { } review)
        {
            page.Heading("Review");
            page.Paragraph($"Due {review.Due:yyyy-MM-dd}. {review.Basis}", 2);
        }
    }

    private static string Sentence(TransitionAdvice transition) => transition.Kind switch
    {
        "emergency" => transition.From is null ? $"Emergency: to {transition.To} now." : $"Emergency: from {transition.From} to {transition.To} now.",
        "admit" => $"Admit to {transition.To}.",
        "withdrawalFirst" => $"Withdrawal management first: from {transition.From} to {transition.To}.",
        "stepUp" => $"Step up from {transition.From} to {transition.To}.",
        "transfer" => transition.From == transition.To
            ? $"Transfer to another placement at {transition.To}."
            : $"Transfer from {transition.From} to a placement at {transition.To}.",
        "continue" => $"Continue at {transition.From}.",
        "stepDown" => $"Step down from {transition.From} to {transition.To}.",
        _ => $"Discharge from {transition.From}.",
    };

    private static string Condition(PlanStep step) => step.Until is { } until ? $", until {until}" : step.When is { } when ? $", when {when}" : "";
}
