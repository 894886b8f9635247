using System.Text;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>The steps at which the published combination gives less for more, enumerated over the whole space and printed in the docs.</summary>
public sealed class AnomalousStepSpecs
{
    [Fact]
    public void Every_anomalous_step_is_in_the_docs_and_no_other()
    {
        var page = new StringBuilder("""
            # Anomalous steps of the fourth edition

            Made by a test over all 457,228,800 combinations; do not edit. In these steps a more severe code of one key gives a *lower* level, because the code
            changes track. The rule is kept as published; a case that sits on such an edge carries the note `LESS-SEVERE-GIVES-MORE`. Labels are shown without `+ RR`.

            | key | from the less severe code | to the more severe code | label before | label after |
            |---|---|---|---|---|

            """);
        foreach (var (key, less, more, before, after) in Steps())
        {
            page.Append($"| {key} | {less} | {more} | {before} | {after} |\n");
        }

        Repository.ShouldHold("docs/anomalous-steps.md", page.ToString().ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("4B", "C", "D")]
    [InlineData("3A", "1B", "3A")]
    [InlineData("3A", "1A", "1B")]
    [InlineData("3A", "1C", "2A")]
    [InlineData("3A", "2B", "3A")]
    [InlineData("5A", "B", "C")]
    public void The_steps_that_the_domain_text_names_are_among_them(string key, string less, string more) =>
        Steps().Should().Contain(step => step.Key == key && step.Less == less && step.More == more);

    private static IEnumerable<(string Key, string Less, string More, string Before, string After)> Steps()
    {
        var masks = MaskTable.MaskOf;
        for (var key = 0; key < masks.Length; key++)
        {
            // All that the other eleven keys can ask for together.
            HashSet<int> others = [0];
            foreach (var codes in masks.Where((_, other) => other != key))
            {
                others = [.. others.SelectMany(_ => codes.Distinct(), (mask, code) => mask | code)];
            }

            var name = FourthEditionOracle.Keys[key];
            var found = new HashSet<(int Less, int More, string Before, string After)>();
            for (var less = 1; less < masks[key].Length; less++)
            {
                for (var more = 0; more < less; more++)
                {
                    foreach (var mask in others)
                    {
                        var before = Label(mask | masks[key][less]);
                        var after = Label(mask | masks[key][more]);
                        if (FourthEditionOracle.Rank(after) < FourthEditionOracle.Rank(before))
                        {
                            found.Add((less, more, before, after));
                        }
                    }
                }
            }

            foreach (var step in found.OrderBy(step => (step.Less, step.More)).ThenBy(step => FourthEditionOracle.Rank(step.Before)).ThenBy(step => step.Before, StringComparer.Ordinal).ThenBy(step => step.After, StringComparer.Ordinal))
            {
                yield return (name, FourthEditionOracle.Codes(name)[step.Less], FourthEditionOracle.Codes(name)[step.More], step.Before, step.After);
            }
        }
    }

    private static readonly string[] Plain = [.. MaskTable.Labels.Select(label => label.Replace(" + RR", "", StringComparison.Ordinal))];

    private static string Label(int mask) => Plain[MaskTable.LabelOfMask[mask]];
}
