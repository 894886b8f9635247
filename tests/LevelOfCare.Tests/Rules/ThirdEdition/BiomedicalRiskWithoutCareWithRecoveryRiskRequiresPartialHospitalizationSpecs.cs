namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class BiomedicalRiskWithoutCareWithRecoveryRiskRequiresPartialHospitalizationSpecs
{
    [Theory]
    [InlineData("D2=2 D4=2", "D2 = 2 asks for at least 2.5")]
    [InlineData("D2=2 D5=2", "D2 = 2 asks for at least 2.5")]
    [InlineData("D2=3 D6=2", "D2 = 3 asks for at least 2.5")]
    public void D2_at_2_or_more_without_care_elsewhere_beside_D4_D5_or_D6_at_2_or_more_requires_2_5(string words, string fact) => Fired.Level(words).Should().Contain($"T3-25b: {fact}");

    [Theory]
    [InlineData("D2=2 D4=2 concurrentMedicalCare")]
    [InlineData("D2=2")]
    [InlineData("D2=1 D4=4")]
    [InlineData("D2=2 D4=1 D5=1 D6=1")]
    public void Care_elsewhere_silences_it_and_neither_does_alone(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-25b:", StringComparison.Ordinal));
}
