using LevelOfCare.Deciding;
using LevelOfCare.Facts;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// The diagrams of an answer walked in lock step, as one machine: each state is a place in the diagram of outcomes with the places in those of add-ons,
/// actions and findings. Nothing is left out and nothing assumed; states that behave alike are merely kept once.
/// </summary>
internal sealed class ProductWalk
{
    private readonly int[][][] next;

    public ProductWalk(LevelAnswers answers, IReadOnlyList<int> answerCounts)
    {
        AnswerCounts = answerCounts;
        next = new int[answerCounts.Count][][];
        List<int[]> states = [[answers.Outcomes.Root, .. answers.SideFacts.Select(side => side.Holds.Root)]];
        for (var question = 0; question < answerCounts.Count; question++)
        {
            var known = new Dictionary<string, int>(StringComparer.Ordinal);
            List<int[]> after = [];
            next[question] = [.. states.Select(state => Enumerable.Range(0, answerCounts[question]).Select(answer =>
            {
                int[] places = [answers.Outcomes.After(state[0], question, answer), .. answers.SideFacts.Select((side, index) => side.Holds.After(state[index + 1], question, answer))];
                var key = string.Join(',', places);
                if (!known.TryGetValue(key, out var number))
                {
                    known.Add(key, number = after.Count);
                    after.Add(places);
                }

                return number;
            }).ToArray())];
            states = after;
        }

        Codes = [.. states.Select(state => CodeOf(answers, state))];
    }

    public IReadOnlyList<int> AnswerCounts { get; }

    /// <summary>The whole answer of each final state, written as the independent statement writes its own.</summary>
    public ThirdCode[] Codes { get; }

    /// <summary>The state after an answer.</summary>
    public int After(int question, int state, int answer) => next[question][state][answer];

    /// <summary>How many states a question is asked in.</summary>
    public int StatesAt(int question) => next[question].Length;

    private static ThirdCode CodeOf(LevelAnswers answers, int[] state)
    {
        var outcome = answers.Outcomes.Outcomes[state[0]];
        var side = answers.SideFacts.Where((entry, index) => entry.Holds.Outcomes[state[index + 1]]).Select(entry => entry.Fact).ToList();
        var contradicts = side.OfType<Finding>().Any();
        if (outcome.Indication is not { } indication)
        {
            return ThirdCode.OutsideScope(contradicts);
        }

        bool Adds(AddOn addOn) => side.OfType<AddOnNeed>().Any(need => need.AddOn == addOn);
        bool Asks(string action) => side.OfType<PendingAction>().Any(pending => pending.Code == action);
        return ThirdCode.Decided(
            indication.Level.Rank,
            indication.BiomedicallyEnhanced,
            indication.CoOccurringEnhanced,
            Adds(AddOn.Otp),
            Adds(AddOn.Obot),
            Adds(AddOn.Met),
            Asks(ActionCodes.EvaluateNow),
            Asks(ActionCodes.ConfirmDiagnosis),
            contradicts);
    }
}
