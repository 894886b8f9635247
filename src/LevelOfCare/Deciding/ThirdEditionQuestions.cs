using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What the third edition asks for the treatment level: six ratings, circumstances, and for adolescents whether withdrawal is complicated now.</summary>
internal static class ThirdEditionQuestions
{
    private const int Dimensions = 6;
    /// <summary>The most severe risk of a dimension.</summary>
    public const int MostSevere = 4;

    private static readonly Circumstance[] Asked = [.. Enum.GetValues<Circumstance>().Where(circumstance => circumstance <= Circumstance.WantsOpioidMedication)];

    private static readonly CaseQuestion[] Common = [.. Enum.GetValues<Dimension>().Select(Rating), .. Asked.Select(YesOrNo)];

    private static readonly Questionnaire Adults = new([.. Common]);

    private static readonly Questionnaire Adolescents = new(
    [
        .. Common,
        new(CaseFactNames.NowComplicated, [new(new(true), [new ComplicatedWithdrawal(Substance.Other)]), new(new(false), [])], Mildest: 1),
    ]);

    public static AnsweredCase Answer(PlacementCase patientCase)
    {
        var isAdolescent = patientCase.Population == Population.Adolescent;
        var answers = new int[isAdolescent ? Adolescents.Questions.Length : Adults.Questions.Length];
        answers.AsSpan(0, Dimensions).Fill(AnsweredCase.Unknown);
        var ratings = SortedByKey<RatingValue>.Of(patientCase.Ratings!);
        for (var place = 0; place < ratings.Count; place++)
        {
            answers[ratings.OrderedKeys[place][1] - '1'] = MostSevere - ratings.OrderedValues[place].Risk!.Value;
        }

        for (var place = 0; place < Asked.Length; place++)
        {
            answers[Dimensions + place] = AnswerOf(CircumstanceValues.Of(patientCase.Facts, Asked[place]));
        }

        if (isAdolescent)
        {
            answers[^1] = AnswerOf(NowComplicated(patientCase));
        }

        return new(isAdolescent ? Adolescents : Adults, answers, Circumstances.Of(patientCase));
    }

    /// <summary>A question about a dimension; most severe first, like the other edition's.</summary>
    public static CaseQuestion Rating(Dimension dimension) => new(
        CaseFactNames.Of(dimension), [.. Enumerable.Range(0, MostSevere + 1).Reverse().Select(risk => new Answer(new(risk), [new DimensionRating(dimension, risk)]))], Mildest: MostSevere);

    /// <summary>A question about a circumstance. What is treated elsewhere, and a safe home, ask for less when true; everything else asks for less when false.</summary>
    public static CaseQuestion YesOrNo(Circumstance circumstance) => new(
        CaseFactNames.Of(circumstance),
        [new(new(true), [new CircumstanceHolds(circumstance)]), new(new(false), [])],
        circumstance is Circumstance.ConcurrentMedicalCare or Circumstance.ConcurrentMentalHealthCare or Circumstance.SafeHomeAtNight ? 0 : 1);

    /// <summary>The place of a dimension's answer.</summary>
    public static int RiskOf(PlacementCase patientCase, Dimension dimension) =>
        patientCase.Ratings!.TryGetValue(CaseFactNames.Of(dimension), out var value) ? MostSevere - value.Risk!.Value : AnsweredCase.Unknown;

    /// <summary>The place of a yes or no.</summary>
    public static int AnswerOf(bool? value) => value switch { true => 0, false => 1, null => AnsweredCase.Unknown };

    /// <summary>Whether any substance is complicated now; without a list nothing says so.</summary>
    private static bool? NowComplicated(PlacementCase patientCase)
    {
        bool? any = false;
        foreach (var item in patientCase.Withdrawal ?? [])
        {
            any = item.NowComplicated == true || any == true ? true : item.NowComplicated is null ? null : any;
        }

        return any;
    }
}
