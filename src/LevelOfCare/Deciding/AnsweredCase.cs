namespace LevelOfCare.Deciding;

/// <summary>A valid case as facts: what is certain, and one answer for each question, or none where it is unknown.</summary>
internal sealed class AnsweredCase
{
    /// <summary>How an unknown answer is written.</summary>
    public const int Unknown = -1;

    private readonly int[] answers;

    public AnsweredCase(Questionnaire questionnaire, int[] answers, Circumstances circumstances, IReadOnlyList<object>? certain = null)
    {
        Questionnaire = questionnaire;
        this.answers = answers;
        Circumstances = circumstances;
        Certain = certain ?? circumstances.Facts;
        IsComplete = !answers.AsSpan().Contains(Unknown);
    }

    /// <summary>What is asked.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>For each question in order, the place of its answer; <see cref="Unknown"/> where there is none.</summary>
    public ReadOnlySpan<int> Answers => answers;

    /// <summary>Who the person is, the diagnosis, tags.</summary>
    public Circumstances Circumstances { get; }

    /// <summary>Everything that the case says beside the questions, circumstances included.</summary>
    public IReadOnlyList<object> Certain { get; }

    /// <summary>Whether every question is answered.</summary>
    public bool IsComplete { get; }

    /// <summary>The same answers under another diagnosis.</summary>
    public AnsweredCase With(SubstanceUseDisorder diagnosis) =>
        new(Questionnaire, answers, Circumstances.With(diagnosis));

    /// <summary>The facts of the case, with the mildest answer to every unknown question.</summary>
    public List<object> MildestFacts() => MildestFacts(Certain);

    /// <summary>The same beside other facts than the case says.</summary>
    public List<object> MildestFacts(IEnumerable<object> certain)
    {
        // Most answers are one fact each.
        var facts = new List<object>(Certain.Count + answers.Length + 4);
        facts.AddRange(certain);
        for (var index = 0; index < answers.Length; index++)
        {
            var question = Questionnaire.Questions[index];
            facts.AddRange(question.Answers[answers[index] == Unknown ? question.Mildest : answers[index]].Facts.AsSpan());
        }

        return facts;
    }

    /// <summary>The facts of the case without anything assumed.</summary>
    public IEnumerable<object> KnownFacts() => Certain.Concat(KnownAnswers(_ => true));

    /// <summary>The facts of the questions that are answered.</summary>
    public IEnumerable<object> KnownAnswers(Func<CaseQuestion, bool> isMeant)
    {
        for (var index = 0; index < answers.Length; index++)
        {
            if (answers[index] != Unknown && isMeant(Questionnaire.Questions[index]))
            {
                foreach (var fact in Questionnaire.Questions[index].Answers[answers[index]].Facts)
                {
                    yield return fact;
                }
            }
        }
    }

    /// <summary>The answers, with the mildest to every unknown question.</summary>
    public int[] MildestAnswers()
    {
        var mildest = (int[])answers.Clone();
        for (var index = 0; index < mildest.Length; index++)
        {
            mildest[index] = mildest[index] == Unknown ? Questionnaire.Questions[index].Mildest : mildest[index];
        }

        return mildest;
    }

    /// <summary>The questions that have no answer.</summary>
    public Questionnaire OpenQuestions() => new([.. Enumerable.Range(0, answers.Length).Where(index => answers[index] == Unknown).Select(index => Questionnaire.Questions[index])]);

    /// <summary>The facts that were assumed of unknown questions in <see cref="MildestFacts()"/>.</summary>
    public IEnumerable<object> AssumedFacts()
    {
        for (var index = 0; index < answers.Length; index++)
        {
            if (answers[index] == Unknown)
            {
                var question = Questionnaire.Questions[index];
                foreach (var fact in question.Answers[question.Mildest].Facts)
                {
                    yield return fact;
                }
            }
        }
    }
}
