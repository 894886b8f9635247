namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class HospitalRequirementStandsWithoutDisorderSpecs
{
    [Theory]
    [InlineData("notMet D2=4", "substanceUseDisorder: EVALUATE-NOW")]
    [InlineData("notMet adolescent alcohol+complicated", "substanceUseDisorder: EVALUATE-NOW")]
    public void Level_4_stands_without_a_disorder_and_is_evaluated_now(string words, string fact) => Fired.Level(words).Should().Contain($"T3-SCOPE-HOSPITAL: {fact}");

    [Theory]
    [InlineData("D2=4")]
    [InlineData("D2=4 probable")]
    [InlineData("notMet D2=3")]
    public void With_one_it_needs_no_such_action(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-SCOPE-HOSPITAL:", StringComparison.Ordinal));
}
