using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>One answer that a case can give to a question.</summary>
/// <param name="Value">The answer as a case writes it.</param>
/// <param name="Facts">The facts that hold then.</param>
internal sealed record Answer(FactValue Value, ImmutableArray<object> Facts);

/// <summary>Something that a case can say or leave unknown.</summary>
/// <param name="Name">The rating's key or the fact's name, as a case writes it.</param>
/// <param name="Answers">The answers in table order; for ratings most severe first.</param>
/// <param name="Mildest">The place of the answer that asks for least.</param>
internal sealed record CaseQuestion(string Name, ImmutableArray<Answer> Answers, int Mildest);

/// <summary>Everything that an edition asks about a person, in a fixed order.</summary>
/// <remarks>Immutable and safe to share between threads. What only diagrams need is worked out on first use.</remarks>
internal sealed class Questionnaire(ImmutableArray<CaseQuestion> questions)
{
    /// <summary>The questions in key order.</summary>
    public ImmutableArray<CaseQuestion> Questions { get; } = questions;

    /// <summary>The same for the engine, which knows nothing but facts.</summary>
    public IReadOnlyList<Question> ForEngine => field ??= [.. Questions.Select(question => new Question(question.Name, [.. question.Answers.Select(answer => answer.Facts)]))];

    /// <summary>Whether a question is asked.</summary>
    public bool Asks(string name) => PlaceOf(name) < Questions.Length;

    /// <summary>The place of a question in order; after all of them where it is not asked.</summary>
    public int PlaceOf(string name)
    {
        for (var place = 0; place < Questions.Length; place++)
        {
            if (Questions[place].Name == name)
            {
                return place;
            }
        }

        return Questions.Length;
    }

    /// <summary>How many answers each question has.</summary>
    public ImmutableArray<int> AnswerCounts => field.IsDefault ? field = [.. Questions.Select(question => question.Answers.Length)] : field;

    /// <summary>For each question, the change to each of its answers; <see langword="null"/> for danger, which is an emergency and no level.</summary>
    public CaseChange?[][] Changes => field ??=
    [
        .. Questions.Select((question, place) => question.Answers
            .Select((answer, number) => answer.Facts is [MentalHealthAnswer { IsDanger: true }] ? null : new CaseChange(question.Name, answer.Value, place, number)).ToArray()),
    ];
}
