using LevelOfCare.Facts;

namespace LevelOfCare.NRules.Tests;

/// <summary>A house rule about programs: it adds a constraint, and leads to no level.</summary>
[Name("HOUSE-NETWORK")]
[Description("Programs of the southern network are outside the payer's network.")]
internal sealed partial class SouthernProgramsAreOutsideTheNetwork : Rule
{
    public override void Define()
    {
        ProgramTag network = default!;

        When()
            .Match(() => network, tag => tag.Key == "network", tag => tag.Value == "south")
            .Exists<IndicatedCare>();

        Then()
            .Yield(_ => new Finding("PAYER-NETWORK", Severity.Violation, network.ProgramId, "Choose a program of the payer's network."));
    }
}
