namespace LevelOfCare.Cli.Graph;

/// <summary>The rungs below residential care that somebody usually goes down by.</summary>
internal static class UsualWay
{
    /// <summary>The rungs of an edition, the upper first: those of the plan that the engine makes for somebody in the hospital.</summary>
    public static IReadOnlyList<CareLevel> Down(Edition edition, PlacementEngine engine) =>
        [.. engine.Evaluate(InHospital(edition)).Plan!.Value.Select(step => CareLevel.TryParse(edition, step.Level)).OfType<CareLevel>().Where(level => level.BroadLevel < 3)];

    private static PlacementCase InHospital(Edition edition) => new()
    {
        Edition = edition,
        Population = Population.Adult,
        AssessedOn = new(2000, 1, 1),
        Ratings = edition == Edition.Third
            ? Enum.GetValues<Dimension>().ToDictionary(dimension => dimension.ToString(), dimension => new RatingValue(dimension == Dimension.D2 ? 4 : 0))
            : Subdimension.All.ToDictionary(one => one.Key, one => new RatingValue(one.Key == "2A" ? "4" : one.Codes[^1].Code)),
    };
}
