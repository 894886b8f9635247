namespace LevelOfCare.Tests.Rules.Withdrawal;

public sealed class OpioidMedicationIsOfferedInPregnancySpecs
{
    [Theory]
    [InlineData("pregnant opioid:5", "pregnant: OFFER-OPIOID-MEDICATION")]
    [InlineData("pregnant D1=1 alcohol opioid", "pregnant: OFFER-OPIOID-MEDICATION")]
    public void With_an_opioid_medication_is_offered(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-OFFER-MEDICATION: {fact}");

    [Theory]
    [InlineData("pregnant D1=1")]
    [InlineData("pregnant D1=1 alcohol")]
    [InlineData("opioid:5")]
    [InlineData("pregnant opioid:4")]
    public void Without_one_it_is_not_nor_where_no_withdrawal_is_needed(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-OFFER-MEDICATION:", StringComparison.Ordinal));
}
