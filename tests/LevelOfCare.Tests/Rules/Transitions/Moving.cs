namespace LevelOfCare.Tests.Rules.Transitions;

/// <summary>Builds cases of people who are somewhere in care, and tells how they move in one line.</summary>
internal static class Moving
{
    /// <summary>A complete fourth-edition case of an adult at a level; <see langword="null"/> for nowhere.</summary>
    public static PlacementCase Fourth(string? level, params string[] ratings) => Given.Rated(ratings) with { Current = level is null ? null : new() { Level = level } };

    /// <summary>A complete third-edition case of an adult at a level: every rating 0 and every fact mild but for what is given, such as <c>"D5=2"</c>.</summary>
    public static PlacementCase Third(string? level, params string[] ratings)
    {
        var rated = Enumerable.Range(1, 6).ToDictionary(dimension => $"D{dimension}", _ => new RatingValue(0));
        foreach (var rating in ratings)
        {
            rated[rating.Split('=')[0]] = new(int.Parse(rating.Split('=')[1], System.Globalization.CultureInfo.InvariantCulture));
        }

        return new()
        {
            Id = "spec",
            Edition = Edition.Third,
            Population = Population.Adult,
            AssessedOn = new(2026, 11, 20),
            Ratings = rated,
            Facts = Mild,
            Current = level is null ? null : new() { Level = level },
        };
    }

    /// <summary>Every fact known, and as mild as it can be; a disorder is diagnosed.</summary>
    public static CaseFacts Mild { get; } = new()
    {
        ImminentDanger = false,
        Nursing24Hour = false,
        Structure24Hour = false,
        NearDailyMonitoring = false,
        CognitiveLimitation = false,
        ConcurrentMedicalCare = false,
        ConcurrentMentalHealthCare = false,
        OutpatientInsufficient = false,
        SubstanceUseDisorder = SubstanceUseDisorder.Met,
        OpioidUseDisorder = false,
        WantsOpioidMedication = false,
        SafeHomeAtNight = true,
        Pregnant = false,
    };

    public static PlacementCase Progressing(this PlacementCase patientCase, Progress progress, Remission? remission = null) =>
        patientCase with { Current = patientCase.Current! with { Progress = progress, Remission = remission } };

    public static PlacementCase Listing(this PlacementCase patientCase, params string[] addOns) => patientCase with { Current = patientCase.Current! with { AddOns = [.. addOns] } };

    public static PlacementCase Of(this PlacementCase patientCase, Edition edition) => patientCase with { Current = patientCase.Current! with { Edition = edition } };

    public static PlacementCase With(this PlacementCase patientCase, Func<CaseFacts, CaseFacts> change) => patientCase with { Facts = change(patientCase.Facts) };

    /// <summary>The transition, such as <c>stepUp 1.5 to 2.1</c>; <c>null</c> where there is none.</summary>
    public static string Move(this PlacementCase patientCase) => TextOf(PlacementEngine.Default.Evaluate(patientCase).Transition);

    public static string TextOf(TransitionAdvice? transition) => transition is null ? "null" : $"{transition.Kind} {transition.From ?? "nowhere"} to {transition.To ?? "null"}";

    /// <summary>The codes of the notes about the current placement and the transition.</summary>
    public static IEnumerable<string> Notes(this PlacementCase patientCase) =>
        PlacementEngine.Default.Evaluate(patientCase).Notes.Where(note => note.About is "transition" or "current").Select(note => note.Code);

    /// <summary>The reasons of the transition.</summary>
    public static IEnumerable<string> Because(this PlacementCase patientCase) => PlacementEngine.Default.Evaluate(patientCase).Transition!.Because;

    /// <summary>The levels of the plan, such as <c>3.7-WM, 2.1, 1</c>.</summary>
    public static string Plan(this PlacementCase patientCase) => PlanOf(PlacementEngine.Default.Evaluate(patientCase));

    public static string PlanOf(PlacementDecision decision) => decision.Plan is { } plan ? string.Join(", ", plan.Select(step => step.Level)) : "null";

    /// <summary>The days until the review; <see langword="null"/> where none is due.</summary>
    public static int? ReviewDays(this PlacementCase patientCase) => PlacementEngine.Default.Evaluate(patientCase).Review is { } review ? review.Due.DayNumber - patientCase.AssessedOn.DayNumber : null;
}
