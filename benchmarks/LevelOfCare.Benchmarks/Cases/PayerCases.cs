using System.Globalization;

namespace LevelOfCare.Benchmarks.Cases;

/// <summary>The fourth edition's placed cases, each of one of ten payers and its network, with programs of four networks.</summary>
internal static class PayerCases
{
    private const int Payers = 10;

    private static readonly string[] Networks = ["north", "south", "east", "west"];

    public static PlacementCase[] Tagged { get; } = [.. FourthEditionCases.Placed.Select(Tag)];

    private static PlacementCase Tag(PlacementCase patientCase, int seed)
    {
        var random = new Random(seed + 30_000);
        var payer = random.Next(Payers);
        return patientCase with
        {
            Tags = new Dictionary<string, string>
            {
                ["payer"] = payer.ToString("000", CultureInfo.InvariantCulture),
                ["network"] = Networks[payer % Networks.Length],
                ["setting"] = payer < 3 ? "rural" : "urban",
            },
            Programs =
            [
                .. patientCase.Programs.Select(program => program with
                {
                    Tags = new Dictionary<string, string>
                    {
                        ["network"] = random.OneIn(4) ? random.Of(Networks) : Networks[payer % Networks.Length],
                        ["formulary"] = random.OneIn(4) ? "none" : payer.ToString("000", CultureInfo.InvariantCulture),
                    },
                }),
            ],
        };
    }
}
