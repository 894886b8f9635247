using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>When a program benefit is to be certified again.</summary>
internal static class Certification
{
    private const int FirstPartialHospitalization = 17; // the 18th day, the first counted
    private const int PartialHospitalization = 30;
    private const int IntensiveOutpatient = 60;

    /// <summary>The next day, where the label is delivered under a benefit; <see langword="null"/> otherwise.</summary>
    public static ReviewDue? Of(PlacementCase patientCase, Indication? indicated, Derivations derivations, KnownFacts? known, MessageWriter writer)
    {
        var need = derivations.EveryOf<MentalHealthNeed>().FirstOrDefault(fact => !derivations.RestsOnAssumption(fact, known));
        return indicated is null || need is null || !IsDeliveredAt(need, indicated) ? null
            : need.Level == MentalHealthLevels.PartialHospitalization
                ? new(Due(patientCase, need.Level, FirstPartialHospitalization, PartialHospitalization), writer.Write(new(MessageKeys.CertificationPartialHospitalization)))
            : need.Level == MentalHealthLevels.IntensiveOutpatient
                ? new(Due(patientCase, need.Level, IntensiveOutpatient, IntensiveOutpatient), writer.Write(new(MessageKeys.CertificationIntensiveOutpatient)))
            : null;
    }

    private static bool IsDeliveredAt(MentalHealthNeed need, Indication indicated) =>
        indicated.Level == need.Level || (indicated.IsOfAnEdition && (need.In(indicated) == indicated.Level || need.In(indicated).EnhancedForm == indicated.Level));

    /// <summary>Counted from the day the person came to the level, or else from the assessment; the first day that is not past.</summary>
    private static DateOnly Due(PlacementCase patientCase, CareLevel level, int first, int next)
    {
        var start = patientCase.Current is { Since: { } since } current && current.Level == level.Code ? since : patientCase.AssessedOn;
        var due = start.DayNumber + first;
        if (due < patientCase.AssessedOn.DayNumber)
        {
            due += (patientCase.AssessedOn.DayNumber - due + next - 1) / next * next;
        }

        return DateOnly.FromDayNumber(Math.Min(due, DateOnly.MaxValue.DayNumber));
    }
}
