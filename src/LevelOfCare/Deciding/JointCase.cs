using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Everything that a case says and leaves unknown, of the level and of withdrawal together, for what depends on both.</summary>
internal sealed class JointCase
{
    /// <summary>Circumstances that the fourth edition reads for constraints only.</summary>
    private static readonly Supervision[] AskedOfSupervision = [new(Circumstance.Structure24Hour), new(Circumstance.ImminentDanger)];

    private readonly AnsweredCase level;
    private readonly AnsweredCase? withdrawal;
    private readonly List<CaseQuestion> open = [];

    /// <summary>Reads a case.</summary>
    /// <param name="patientCase">The case.</param>
    /// <param name="level">What it says of the level.</param>
    /// <param name="withdrawal">What it says of withdrawal; <see langword="null"/> where nothing is asked.</param>
    /// <param name="profile">How programs are measured.</param>
    public JointCase(PlacementCase patientCase, AnsweredCase level, AnsweredCase? withdrawal, Profile profile)
    {
        this.level = level;
        this.withdrawal = withdrawal;
        Known = [.. level.Certain];
        if (patientCase.Edition is not { } edition)
        {
            Known.AddRange(level.KnownAnswers(_ => true));
            open.AddRange(level.OpenQuestions().Questions);
            return;
        }

        // An adolescent's question whether any substance is complicated is asked here of each substance by itself.
        Known.AddRange(level.KnownAnswers(question => question.Name != CaseFactNames.NowComplicated));
        if (!level.IsComplete)
        {
            open.AddRange(level.OpenQuestions().Questions.Where(question => question.Name != CaseFactNames.NowComplicated));
        }

        if (withdrawal is not null)
        {
            Known.AddRange(withdrawal.Certain);
            Known.AddRange(withdrawal.KnownAnswers(_ => true));
            if (!withdrawal.IsComplete)
            {
                open.AddRange(withdrawal.OpenQuestions().Questions.Where(question => PlaceOf(question.Name) < 0));
            }
        }

        Known.Add(new CaseEdition(edition));
        Known.AddRange(Situation.Of(patientCase, profile.Programs));
        foreach (var asked in AskedOfSupervision)
        {
            if (edition != Edition.Fourth || level.Questionnaire.Asks(asked.Question.Name))
            {
                continue;
            }

            switch (CircumstanceValues.Of(patientCase.Facts, asked.Circumstance))
            {
                case true:
                    Known.AddRange(asked.Question.Answers[0].Facts);
                    break;
                case null:
                    open.Add(asked.Question);
                    break;
            }
        }
    }

    /// <summary>The facts of the case without anything assumed; an equal fact may be there more than once.</summary>
    public List<object> Known { get; }

    /// <summary>What is unknown, in order.</summary>
    public IReadOnlyList<CaseQuestion> Open => open;

    /// <summary>Whether a question is asked for constraints only.</summary>
    public static bool IsOfSupervision(CaseQuestion question) => Array.Exists(AskedOfSupervision, asked => ReferenceEquals(asked.Question, question));

    /// <summary>Leaves out open questions whose answers make no difference.</summary>
    public void Keep(Func<CaseQuestion, bool> matters) => open.RemoveAll(question => !matters(question));

    /// <summary>The facts of the mildest answer to every open question.</summary>
    public IEnumerable<object> Mildest => open.SelectMany(question => question.Answers[question.Mildest].Facts);

    /// <summary>How many completions there are of what is unknown.</summary>
    public long CompletionCount => open.Aggregate(1L, (count, question) => Math.Min(count * question.Answers.Length, int.MaxValue));

    /// <summary>Every completion of what is unknown: the facts of its answers, its guard where the open questions are asked in order, and whether every answer is the mildest.</summary>
    public IEnumerable<(List<object> Answers, int Guard, bool IsMildest)> Completions(DiagramBuilder diagrams)
    {
        for (var number = 0; number < CompletionCount; number++)
        {
            List<object> facts = [];
            var (rest, guard, isMildest) = (number, DiagramBuilder.True, true);
            for (var place = 0; place < open.Count; place++)
            {
                var (question, answer) = (open[place], rest % open[place].Answers.Length);
                rest /= question.Answers.Length;
                facts.AddRange(question.Answers[answer].Facts);
                guard = diagrams.And(guard, diagrams.Is(place, answer, question.Answers.Length));
                isMildest &= answer == question.Mildest;
            }

            yield return (facts, guard, isMildest);
        }
    }

    /// <summary>For each question of the level, the guards of its answers, where the open questions are asked in order.</summary>
    public int[][] LevelGuards(DiagramBuilder diagrams)
    {
        var guards = new int[level.Answers.Length][];
        for (var place = 0; place < guards.Length; place++)
        {
            var question = level.Questionnaire.Questions[place];
            guards[place] = level.Answers[place] != AnsweredCase.Unknown ? Given(level.Answers[place], question.Answers.Length)
                : question.Name == CaseFactNames.NowComplicated ? AnyComplicated(diagrams)
                : Asked(question, diagrams);
        }

        return guards;
    }

    private int[] AnyComplicated(DiagramBuilder diagrams)
    {
        var any = DiagramBuilder.False;
        for (var place = 0; place < withdrawal!.Answers.Length; place++)
        {
            var question = withdrawal.Questionnaire.Questions[place];
            if (question.Answers[0].Facts is [ComplicatedWithdrawal])
            {
                any = diagrams.Or(any, withdrawal.Answers[place] switch { AnsweredCase.Unknown => Asked(question, diagrams)[0], 0 => DiagramBuilder.True, _ => DiagramBuilder.False });
            }
        }

        return [any, diagrams.Not(any)];
    }

    private int[] Asked(CaseQuestion question, DiagramBuilder diagrams)
    {
        // A question that was left out makes no difference; it is taken to be answered in the mildest way.
        var place = PlaceOf(question.Name);
        return place < 0 ? Given(question.Mildest, question.Answers.Length) : [.. Enumerable.Range(0, question.Answers.Length).Select(answer => diagrams.Is(place, answer, question.Answers.Length))];
    }

    private static int[] Given(int answer, int count)
    {
        var guards = new int[count];
        guards[answer] = DiagramBuilder.True;
        return guards;
    }

    private int PlaceOf(string name) => open.FindIndex(question => question.Name == name);

    /// <summary>A circumstance, and the question that asks for it.</summary>
    private sealed class Supervision(Circumstance circumstance)
    {
        public Circumstance Circumstance { get; } = circumstance;

        public CaseQuestion Question { get; } = ThirdEditionQuestions.YesOrNo(circumstance);
    }
}
