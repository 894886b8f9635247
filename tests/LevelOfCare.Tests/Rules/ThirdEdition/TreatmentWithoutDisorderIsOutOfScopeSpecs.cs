namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class TreatmentWithoutDisorderIsOutOfScopeSpecs
{
    [Theory]
    [InlineData("notMet D5=2", "out of scope: scope.noSubstanceUseDisorder")]
    [InlineData("notMet D3=3", "out of scope: scope.noSubstanceUseDisorder")]
    [InlineData("notMet nursing24Hour", "out of scope: scope.noSubstanceUseDisorder")]
    [InlineData("notMet imminentDanger", "out of scope: scope.noSubstanceUseDisorder")]
    public void Without_a_disorder_2_1_to_3_7_are_out_of_scope(string words, string fact) => Fired.Level(words).Should().Contain($"T3-SCOPE-DIAGNOSIS: {fact}");

    [Theory]
    [InlineData("notMet")]
    [InlineData("notMet D4=1")]
    [InlineData("notMet D2=4 D5=3")]
    [InlineData("D5=2")]
    [InlineData("D5=2 probable")]
    [InlineData("D5=2 unstated")]
    public void Below_and_above_they_are_not_nor_with_a_disorder(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-SCOPE-DIAGNOSIS:", StringComparison.Ordinal));
}
