using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>The mental-health part of a case as it stands in JSON.</summary>
internal static class MentalHealthFactsJson
{
    public static MentalHealthFacts Read(ref StrictReader reader)
    {
        double? hoursNeeded = null;
        bool? needs24HourCare = null;
        bool? dangerToSelfOrOthers = null;
        bool? supportOutsideProgram = null;
        bool? mentalHealthDiagnosis = null;
        bool? canParticipate = null;
        bool? benefitsFromCoordinatedProgram = null;
        bool? wouldOtherwiseNeedInpatient = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is(MemberNames.HoursNeeded, 1, ref seen))
            {
                hoursNeeded = reader.NumberOrNull();
            }
            else if (reader.Is(MemberNames.Needs24HourCare, 1 << 1, ref seen))
            {
                needs24HourCare = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.DangerToSelfOrOthers, 1 << 2, ref seen))
            {
                dangerToSelfOrOthers = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.SupportOutsideProgram, 1 << 3, ref seen))
            {
                supportOutsideProgram = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.MentalHealthDiagnosis, 1 << 4, ref seen))
            {
                mentalHealthDiagnosis = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.CanParticipate, 1 << 5, ref seen))
            {
                canParticipate = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.BenefitsFromCoordinatedProgram, 1 << 6, ref seen))
            {
                benefitsFromCoordinatedProgram = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.WouldOtherwiseNeedInpatient, 1 << 7, ref seen))
            {
                wouldOtherwiseNeedInpatient = reader.TruthOrNull();
            }
            else
            {
                reader.GiveUp();
            }
        }

        return new()
        {
            HoursNeeded = hoursNeeded,
            Needs24HourCare = needs24HourCare,
            DangerToSelfOrOthers = dangerToSelfOrOthers,
            SupportOutsideProgram = supportOutsideProgram,
            MentalHealthDiagnosis = mentalHealthDiagnosis,
            CanParticipate = canParticipate,
            BenefitsFromCoordinatedProgram = benefitsFromCoordinatedProgram,
            WouldOtherwiseNeedInpatient = wouldOtherwiseNeedInpatient,
        };
    }

    public static void Write(Utf8JsonWriter writer, MentalHealthFacts facts)
    {
        writer.WriteStartObject();
        writer.WriteKnown(MemberNames.HoursNeeded, facts.HoursNeeded);
        writer.WriteKnown(MemberNames.Needs24HourCare, facts.Needs24HourCare);
        writer.WriteKnown(MemberNames.DangerToSelfOrOthers, facts.DangerToSelfOrOthers);
        writer.WriteKnown(MemberNames.SupportOutsideProgram, facts.SupportOutsideProgram);
        writer.WriteKnown(MemberNames.MentalHealthDiagnosis, facts.MentalHealthDiagnosis);
        writer.WriteKnown(MemberNames.CanParticipate, facts.CanParticipate);
        writer.WriteKnown(MemberNames.BenefitsFromCoordinatedProgram, facts.BenefitsFromCoordinatedProgram);
        writer.WriteKnown(MemberNames.WouldOtherwiseNeedInpatient, facts.WouldOtherwiseNeedInpatient);
        writer.WriteEndObject();
    }
}
