namespace LevelOfCare.Tests.Receipts;

public sealed class SourceAttributeSpecs
{
    private static readonly RuleSetSource Source = PlacementEngine.Default.Rules.Source;

    [Fact]
    public void Every_rule_and_row_is_counted_at_what_it_cites() =>
        Source.Citations.Sum(citation => citation.Rules).Should().Be(PlacementEngine.Default.Rules.Count);

    [Fact]
    public void House_rules_show_as_an_origin_of_their_own()
    {
        Source.Origins.Should().Equal("LevelOfCare");
        PlacementEngine.Create(options => options.HouseRules.Add(new Engine.PayerWantsNotice())).Rules.Source.Origins.Should().Equal("LevelOfCare", "LevelOfCare.Tests");
    }

    [Theory]
    [InlineData("sex")]
    [InlineData("gender")]
    [InlineData("race")]
    [InlineData("ethnicity")]
    [InlineData("religion")]
    [InlineData("sexualOrientation")]
    [InlineData("nationality")]
    [InlineData("income")]
    [InlineData("name")]
    [InlineData("birthDate")]
    [InlineData("address")]
    public void A_case_cannot_say_what_is_told_not_to_be_used(string member) =>
        PlacementJson.CaseSchema().Should().NotContain($"\"{member}\":");

    [Theory]
    [InlineData("age")]
    [InlineData("pregnant")]
    [InlineData("cognitiveLimitation")]
    [InlineData("language")]
    [InlineData("coverage")]
    public void A_case_can_say_what_is_told_to_be_used(string member) => PlacementJson.CaseSchema().Should().Contain($"\"{member}\":");

    [Fact]
    public void Each_attribute_is_told_once_with_how_it_is_used()
    {
        Source.PersonalAttributes.Select(attribute => attribute.Name).Should().OnlyHaveUniqueItems();
        Source.PersonalAttributes.Should().OnlyContain(attribute => attribute.Explanation.EndsWith('.'));
        Source.PersonalAttributes.Select(attribute => attribute.Use).Distinct().Should().HaveCount(4);
    }
}
