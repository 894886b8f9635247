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
            if (reader.Is("hoursNeeded"u8, 1, ref seen))
            {
                hoursNeeded = reader.NumberOrNull();
            }
            else if (reader.Is("needs24HourCare"u8, 1 << 1, ref seen))
            {
                needs24HourCare = reader.TruthOrNull();
            }
            else if (reader.Is("dangerToSelfOrOthers"u8, 1 << 2, ref seen))
            {
                dangerToSelfOrOthers = reader.TruthOrNull();
            }
            else if (reader.Is("supportOutsideProgram"u8, 1 << 3, ref seen))
            {
                supportOutsideProgram = reader.TruthOrNull();
            }
            else if (reader.Is("mentalHealthDiagnosis"u8, 1 << 4, ref seen))
            {
                mentalHealthDiagnosis = reader.TruthOrNull();
            }
            else if (reader.Is("canParticipate"u8, 1 << 5, ref seen))
            {
                canParticipate = reader.TruthOrNull();
            }
            else if (reader.Is("benefitsFromCoordinatedProgram"u8, 1 << 6, ref seen))
            {
                benefitsFromCoordinatedProgram = reader.TruthOrNull();
            }
            else if (reader.Is("wouldOtherwiseNeedInpatient"u8, 1 << 7, ref seen))
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
        writer.WriteKnown("hoursNeeded"u8, facts.HoursNeeded);
        writer.WriteKnown("needs24HourCare"u8, facts.Needs24HourCare);
        writer.WriteKnown("dangerToSelfOrOthers"u8, facts.DangerToSelfOrOthers);
        writer.WriteKnown("supportOutsideProgram"u8, facts.SupportOutsideProgram);
        writer.WriteKnown("mentalHealthDiagnosis"u8, facts.MentalHealthDiagnosis);
        writer.WriteKnown("canParticipate"u8, facts.CanParticipate);
        writer.WriteKnown("benefitsFromCoordinatedProgram"u8, facts.BenefitsFromCoordinatedProgram);
        writer.WriteKnown("wouldOtherwiseNeedInpatient"u8, facts.WouldOtherwiseNeedInpatient);
        writer.WriteEndObject();
    }
}
