namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class RatingSetsMinimumSpecs
{
    [Fact]
    public void Every_code_of_every_key_sets_the_minimum_that_the_table_prints_and_no_other()
    {
        foreach (var key in Oracle.FourthEditionOracle.Keys)
        {
            foreach (var code in Oracle.FourthEditionOracle.Codes(key))
            {
                var drivers = PlacementEngine.Default.Evaluate(Given.RatedOnly($"{key}={code}")).Drivers;

                drivers.Select(driver => driver.Minimum).Should().Equal(new[] { Oracle.FourthEditionOracle.Minimum(key, code) }.OfType<string>(), $"{key}={code}");
            }
        }
    }

    [Fact]
    public void The_driver_cites_the_row_with_its_confidence_and_source()
    {
        var driver = PlacementEngine.Default.Evaluate(Given.Rated("1B=2")).Drivers.Should().ContainSingle(driver => driver.About == "1B").Subject;

        driver.Should().BeEquivalentTo(new { About = "1B", Value = "2", Minimum = "2.7", Rule = "T4-1B-2", Confidence = Confidence.High });
        driver.Sentence.Should().Contain("1B (withdrawal) is rated 2").And.Contain("2.7");
        driver.Source.Should().NotBeEmpty();
    }
}
