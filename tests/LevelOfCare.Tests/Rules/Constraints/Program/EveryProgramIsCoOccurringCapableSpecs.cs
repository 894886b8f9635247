namespace LevelOfCare.Tests.Rules.Constraints.Program;

public sealed class EveryProgramIsCoOccurringCapableSpecs
{
    [Theory]
    [InlineData("2.1", "MOUD", "violation COC-MISSING")]
    [InlineData("2.1", "COC", "")]
    [InlineData("2.1", "COE", "")]
    [InlineData("4 PSYCH", "MOUD", "")]
    public void Capable_or_enhanced(string level, string capability, string found) =>
        Alone.Code(Offered.At(level).With(capability), Edition.Fourth, null, "COC-MISSING").Should().Be(found);

    [Fact]
    public void Capabilities_that_are_not_stated_are_not_checked() =>
        Alone.Code(Offered.At("2.1") with { Capabilities = null }, Edition.Fourth, null, "COC-MISSING").Should().BeEmpty();
}
