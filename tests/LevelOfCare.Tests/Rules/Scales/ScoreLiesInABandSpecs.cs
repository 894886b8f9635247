namespace LevelOfCare.Tests.Rules.Scales;

public sealed class ScoreLiesInABandSpecs
{
    [Theory]
    [InlineData("alcohol:3", "the scale of alcohol asks for 1-WM")]
    [InlineData("alcohol:9", "the scale of alcohol asks for 1-WM")]
    [InlineData("alcohol:10", "the scale of alcohol asks for 2-WM")]
    [InlineData("alcohol:18", "the scale of alcohol asks for 2-WM")]
    [InlineData("alcohol:19", "the scale of alcohol asks for 3.7-WM")]
    [InlineData("alcohol:67", "the scale of alcohol asks for 3.7-WM")]
    [InlineData("sedative:3", "the scale of sedative asks for 1-WM")]
    [InlineData("sedative:10", "the scale of sedative asks for 2-WM")]
    [InlineData("sedative:19", "the scale of sedative asks for 3.7-WM")]
    [InlineData("opioid:5", "the scale of opioid asks for 1-WM")]
    [InlineData("opioid:12", "the scale of opioid asks for 1-WM")]
    [InlineData("opioid:13", "the scale of opioid asks for 2-WM")]
    [InlineData("opioid:24", "the scale of opioid asks for 2-WM")]
    [InlineData("opioid:25", "the scale of opioid asks for 3.7-WM")]
    [InlineData("opioid:48", "the scale of opioid asks for 3.7-WM")]
    public void A_fresh_score_asks_for_what_its_band_says(string words, string fact) => Fired.Withdrawal(words).Should().Contain($"WM-BAND: {fact}");

    [Theory]
    [InlineData("alcohol:0")]
    [InlineData("alcohol:2")]
    [InlineData("opioid:4")]
    [InlineData("alcohol")]
    [InlineData("alcohol:40+stale")]
    [InlineData("stimulant")]
    public void Below_the_first_band_without_a_score_or_with_a_stale_one_it_is_silent(string words) => Fired.Withdrawal(words).Should().NotContain(firing => firing.StartsWith("WM-BAND:", StringComparison.Ordinal));
}
