using LevelOfCare.Benchmarks.Cases;

namespace LevelOfCare.Benchmarks.Batch;

/// <summary>The same by the library's own reader, which validates, and its own writer, with every decision made and unfolded before.</summary>
internal static class LibraryEcho
{
    public static void Run(Stream input, Stream output)
    {
        PlacementDecision[] known = [.. BatchCases.All().Select(PlacementEngine.Default.Evaluate)];
        foreach (var decision in known)
        {
            PlacementJson.WriteDecision(decision);
        }

        BatchLines.ForEach(input, output, (line, number, answers) =>
        {
            var decision = known[number % known.Length];
            if (PlacementJson.ReadCase(line).Case?.Id != decision.Id)
            {
                throw new InvalidOperationException($"Line {number + 1} is not of {decision.Id}, or not valid.");
            }

            PlacementJson.WriteDecision(answers, decision, indented: false);
        });
    }
}
