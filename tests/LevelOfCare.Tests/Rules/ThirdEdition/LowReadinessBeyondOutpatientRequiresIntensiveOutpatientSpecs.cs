namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class LowReadinessBeyondOutpatientRequiresIntensiveOutpatientSpecs
{
    [Theory]
    [InlineData("D4=2 outpatientInsufficient", "D4 = 2 asks for at least 2.1")]
    [InlineData("D4=4 outpatientInsufficient", "D4 = 4 asks for at least 2.1")]
    public void D4_at_2_or_more_where_outpatient_care_is_insufficient_requires_2_1(string words, string fact) => Fired.Level(words).Should().Contain($"T3-21b-OUTPATIENT: {fact}");

    [Theory]
    [InlineData("D4=4")]
    [InlineData("outpatientInsufficient")]
    [InlineData("D4=1 outpatientInsufficient")]
    public void Neither_does_alone(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-21b-OUTPATIENT:", StringComparison.Ordinal));
}
