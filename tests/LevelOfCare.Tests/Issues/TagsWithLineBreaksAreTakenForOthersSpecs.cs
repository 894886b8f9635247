using LevelOfCare.Tests.Docs;

namespace LevelOfCare.Tests.Issues;

/// <summary>
/// Diagrams are kept by the tags of a case. The key was a text with a line for each tag, so that a value with a line break could stand for two tags, and a case
/// was decided by the tags of another.
/// </summary>
public sealed class TagsWithLineBreaksAreTakenForOthersSpecs
{
    [Theory]
    [InlineData("a", "1\ntag setting = rural", "a", "1")]
    [InlineData("a", "1\r\ntag setting = rural", "a", "1\r")]
    [InlineData("a = 1\ntag setting", "rural", "a", "1")]
    public void A_tag_that_only_looks_like_two_is_not_read_as_two(string key, string value, string otherKey, string otherValue)
    {
        var engine = DocSnippets.HouseEngine();
        var one = Given.RatedOnly("4A=B") with { Tags = new Dictionary<string, string> { [key] = value } };
        var two = Given.RatedOnly("4A=B") with { Tags = new Dictionary<string, string> { [otherKey] = otherValue, ["setting"] = "rural" } };

        var (first, second) = (engine.Evaluate(one), engine.Evaluate(two));

        first.Possible.Should().Contain("2.1");
        second.Possible.Should().NotContain("2.1", "the house rule asks for 3.1 where the setting is rural");
    }
}
