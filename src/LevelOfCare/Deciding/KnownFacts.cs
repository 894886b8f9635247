using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Tells what the case says from what was assumed of an unknown key in order to run the rules.</summary>
internal sealed class KnownFacts(FourthEditionCase rated)
{
    private readonly int[] answers = rated.Answers.ToArray();

    /// <summary>Whether a fact is an assumption about a key that the case does not rate.</summary>
    public bool IsAssumed(object fact) => fact is SubdimensionRating rating && answers[rating.Code.Subdimension.Index] == FourthEditionCase.Unknown;
}
