namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class BelowTreatmentNothingIsAddedSpecs
{
    [Theory]
    [InlineData("notMet", "none is indicated")]
    [InlineData("notMet D4=1", "0.5 is indicated")]
    [InlineData("notMet D4=1 D2=2", "0.5 is indicated")]
    [InlineData("notMet D2=2", "none is indicated")]
    public void Early_intervention_and_none_are_never_enhanced(string words, string fact) => Fired.Level(words).Should().Contain($"T3-LABEL-LOW: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D5=2")]
    [InlineData("D2=4 notMet")]
    public void From_level_1_up_it_is_silent(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-LABEL-LOW:", StringComparison.Ordinal));
}
