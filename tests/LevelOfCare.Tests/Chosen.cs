namespace LevelOfCare.Tests;

/// <summary>Reads the choice among programs, for specs.</summary>
internal static class Chosen
{
    /// <summary>The choice as <c>program at level, gap indicated-given, interim program (missing)</c>.</summary>
    public static string Of(PlacementCase patientCase, params ProgramOffer[] programs)
    {
        var choice = PlacementEngine.Default.Evaluate(patientCase.Choosing(programs)).Placement!;
        var gap = choice.Gap is { } found ? $", gap {found.Indicated}-{found.Given ?? "nothing"}" : "";
        var interim = choice.Interim is { } named ? $", interim {named.Program} ({string.Join(' ', named.Missing)})" : "";
        return $"{choice.Program ?? "nothing"} at {choice.Level ?? "nothing"}{gap}{interim}";
    }

    /// <summary>Why a program was not chosen.</summary>
    public static string? WhyNot(string id, PlacementCase patientCase, params ProgramOffer[] programs) =>
        PlacementEngine.Default.Evaluate(patientCase.Choosing(programs)).Notes.SingleOrDefault(note => note.Code == "NOT-CHOSEN" && note.About == id)?.Message;
}
