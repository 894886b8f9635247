using LevelOfCare.Wording;

namespace LevelOfCare.Screening;

/// <summary>Reads valid answers by a profile.</summary>
internal static class Interpretation
{
    public static ScreeningResult Of(ScreeningAnswers answers, CutoffProfile profile)
    {
        var item9 = answers.Phq9Item9 ?? (answers.Phq9?.Items is { Length: 9 } items ? items[8] : null);
        var found = Scores(answers).Select(score => Read(score.Instrument, score.Total, answers.Sex, profile)).ToList();
        if (answers.Cssrs is { } triage)
        {
            found.Add(Triage(triage));
        }

        var urgency = found.Select(entry => entry.Urgency).Append(item9 > 0 ? AssessmentUrgency.Today : AssessmentUrgency.NotAdvised).Max();
        return new(
            new(urgency >= AssessmentUrgency.Today, ScreeningSentences.Crisis(urgency, item9 > 0 || answers.Cssrs > SafetyTriage.Low)),
            new(urgency > AssessmentUrgency.NotAdvised, urgency, ScreeningSentences.Advice(urgency)))
        {
            Emergency = urgency == AssessmentUrgency.Now,
            About = answers.About ?? ScreeningSubject.Self,
            Evidence = [.. WithItem9(found.Select(entry => entry.Evidence), item9).OrderBy(evidence => evidence.Instrument)],
            Notes = [.. Notes(answers, item9)],
            Profile = profile.Name,
        };
    }

    private static IEnumerable<(Instrument Instrument, int Total)> Scores(ScreeningAnswers answers) => new (Instrument Instrument, int? Total)[]
    {
        Questionnaire(answers.Phq9, Instrument.Phq2, Instrument.Phq9),
        Questionnaire(answers.Gad7, Instrument.Gad2, Instrument.Gad7),
        (Instrument.SingleAlcohol, answers.HeavyDrinkingDays),
        (Instrument.SingleDrug, answers.DrugUses),
        (Instrument.Audit, answers.Audit),
        (Instrument.AuditC, answers.AuditC),
        (Instrument.Dast10, answers.Dast10),
        (Instrument.CiwaAr, answers.CiwaAr),
        (Instrument.Cows, answers.Cows),
    }.Where(score => score.Total is not null).Select(score => (score.Instrument, score.Total!.Value));

    private static (Instrument Instrument, int? Total) Questionnaire(ItemAnswers? answers, Instrument first, Instrument whole) => answers switch
    {
        { Items: { Length: 2 } items } => (first, items.Sum()),
        { Items: { } items } => (whole, items.Sum()),
        _ => (whole, answers?.Total),
    };

    private static (ScreeningEvidence Evidence, AssessmentUrgency Urgency) Read(Instrument instrument, int total, Sex? sex, CutoffProfile profile)
    {
        var band = profile.BandOf(instrument, total, sex)!;
        var urgency = UrgencyTable.Of(instrument, band.Index);
        return (Evidence(instrument, total, band.Code, urgency), urgency);
    }

    private static (ScreeningEvidence Evidence, AssessmentUrgency Urgency) Triage(SafetyTriage triage)
    {
        var urgency = UrgencyTable.Of(Instrument.Cssrs, (int)triage);
        return (Evidence(Instrument.Cssrs, null, Json.Codes.SafetyTriage.Of(triage), urgency), urgency);
    }

    private static ScreeningEvidence Evidence(Instrument instrument, int? total, string band, AssessmentUrgency urgency)
    {
        var known = ScreeningInstrument.Of(instrument);
        return new(
            instrument,
            total,
            band,
            urgency > AssessmentUrgency.NotAdvised,
            known.Dimension,
            known.Subdimensions,
            known.Panel,
            known.Total,
            ScreeningSentences.Evidence(known, total, band));
    }

    /// <summary>Item 9 above zero makes the questionnaire positive, whatever its total; where nothing else of it was given, it stands for itself.</summary>
    private static IEnumerable<ScreeningEvidence> WithItem9(IEnumerable<ScreeningEvidence> found, int? item9)
    {
        var isSeen = false;
        foreach (var evidence in found)
        {
            if (item9 is null || evidence.Instrument is not (Instrument.Phq2 or Instrument.Phq9))
            {
                yield return evidence;
                continue;
            }

            isSeen = true;
            yield return evidence with { Positive = evidence.Positive || item9 > 0, Statement = $"{evidence.Statement} {ScreeningSentences.Item9(item9.Value)}" };
        }

        if (item9 is { } alone && !isSeen)
        {
            var phq = ScreeningInstrument.Of(Instrument.Phq9);
            yield return new(Instrument.Phq9, null, "item9", alone > 0, phq.Dimension, phq.Subdimensions, null, null, ScreeningSentences.Item9(alone));
        }
    }

    private static IEnumerable<string> Notes(ScreeningAnswers answers, int? item9)
    {
        if (answers.Phq9 is not null && item9 is null)
        {
            yield return ScreeningSentences.Item9Unknown;
        }

        if (answers.Phq9?.Items is { Length: 2 } phq && phq.Sum() >= UrgencyTable.OpensTheRest)
        {
            yield return ScreeningSentences.AskTheRest("PHQ-9");
        }

        if (answers.Gad7?.Items is { Length: 2 } gad && gad.Sum() >= UrgencyTable.OpensTheRest)
        {
            yield return ScreeningSentences.AskTheRest("GAD-7");
        }

        if (answers.Sex is null && (answers.AuditC is not null || answers.HeavyDrinkingDays is not null))
        {
            yield return ScreeningSentences.LowerCutoff;
        }

        if (answers.About == ScreeningSubject.LovedOne)
        {
            yield return ScreeningSentences.AboutSomebodyElse;
        }
    }
}
