namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>Proof of how the answer came about.</summary>
internal static class ReceiptSection
{
    public static Section Of(PlacementDecision decision) => new("Receipt", new Items(
    [
        "Input " + Phrase.Code(decision.Receipt.Input),
        "Rules " + Phrase.Code(decision.Receipt.Rules),
        $"Engine {decision.Receipt.Engine}, version {decision.Receipt.Version}",
        .. decision.Receipt.Profile is { } profile ? ["Profile " + Phrase.Code(profile)] : (Phrase[])[],
    ]));
}
