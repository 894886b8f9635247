using System.Collections.Immutable;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>A case as it stands in JSON; every part has a class of its own beside this one.</summary>
internal static class CaseJson
{
    private const int Required = 1 | (1 << 3) | (1 << 6);

    public static PlacementCase Read(ref StrictReader reader)
    {
        string? schema = null;
        string? id = null;
        Edition? edition = null;
        Population population = default;
        int? age = null;
        string? ageNote = null;
        DateOnly assessedOn = default;
        SortedByKey<RatingValue>? ratings = null;
        CaseFacts? facts = null;
        ImmutableArray<Emergency> emergencies = default;
        ImmutableArray<WithdrawalItem>? withdrawal = null;
        CurrentPlacement? current = null;
        ImmutableArray<PreviousAssessment> previous = default;
        Preferences? preferences = null;
        ImmutableArray<ProgramOffer> programs = default;
        Coverage? coverage = null;
        Selection? selected = null;
        MentalHealthFacts? mentalHealth = null;
        SortedByKey<string>? tags = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("schema"u8, 1, ref seen))
            {
                schema = reader.Text();
            }
            else if (reader.Is("id"u8, 1 << 1, ref seen))
            {
                id = reader.TextOrNull();
            }
            else if (reader.Is("edition"u8, 1 << 2, ref seen))
            {
                edition = reader.IsNull ? null : (Edition)reader.Code(Codes.Edition);
            }
            else if (reader.Is("population"u8, 1 << 3, ref seen))
            {
                population = (Population)reader.Code(Codes.Population);
            }
            else if (reader.Is("age"u8, 1 << 4, ref seen))
            {
                age = reader.WholeOrNull();
            }
            else if (reader.Is("ageNote"u8, 1 << 5, ref seen))
            {
                ageNote = reader.TextOrNull();
            }
            else if (reader.Is("assessedOn"u8, 1 << 6, ref seen))
            {
                assessedOn = reader.Date();
            }
            else if (reader.Is("ratings"u8, 1 << 7, ref seen))
            {
                ratings = reader.IsNull ? null : RatingsJson.Read(ref reader);
            }
            else if (reader.Is("facts"u8, 1 << 8, ref seen))
            {
                facts = CaseFactsJson.Read(ref reader);
            }
            else if (reader.Is("emergencies"u8, 1 << 9, ref seen))
            {
                emergencies = CodeListJson.ReadAll(ref reader, Codes.Emergency);
            }
            else if (reader.Is("withdrawal"u8, 1 << 10, ref seen))
            {
                withdrawal = reader.IsNull ? null : WithdrawalItemJson.ReadAll(ref reader);
            }
            else if (reader.Is("current"u8, 1 << 11, ref seen))
            {
                current = reader.IsNull ? null : CurrentPlacementJson.Read(ref reader);
            }
            else if (reader.Is("previous"u8, 1 << 12, ref seen))
            {
                previous = PreviousAssessmentJson.ReadAll(ref reader);
            }
            else if (reader.Is("preferences"u8, 1 << 13, ref seen))
            {
                preferences = reader.IsNull ? null : PreferencesJson.Read(ref reader);
            }
            else if (reader.Is("programs"u8, 1 << 14, ref seen))
            {
                programs = ProgramOfferJson.ReadAll(ref reader);
            }
            else if (reader.Is("coverage"u8, 1 << 15, ref seen))
            {
                coverage = reader.IsNull ? null : CoverageJson.Read(ref reader);
            }
            else if (reader.Is("selected"u8, 1 << 16, ref seen))
            {
                selected = reader.IsNull ? null : SelectionJson.Read(ref reader);
            }
            else if (reader.Is("mentalHealth"u8, 1 << 17, ref seen))
            {
                mentalHealth = reader.IsNull ? null : MentalHealthFactsJson.Read(ref reader);
            }
            else if (reader.Is("tags"u8, 1 << 18, ref seen))
            {
                tags = reader.IsNull ? null : TagsJson.Read(ref reader);
            }
            else
            {
                reader.GiveUp();
            }
        }

        reader.Require(Required, seen);
        return new()
        {
            Schema = schema!,
            Id = id,
            Edition = edition,
            Population = population,
            Age = age,
            AgeNote = ageNote,
            AssessedOn = assessedOn,
            Ratings = ratings,
            Facts = facts!,
            Emergencies = emergencies,
            Withdrawal = withdrawal,
            Current = current,
            Previous = previous,
            Preferences = preferences,
            Programs = programs,
            Coverage = coverage,
            Selected = selected,
            MentalHealth = mentalHealth,
            Tags = tags,
        };
    }

    public static void Write(Utf8JsonWriter writer, PlacementCase patientCase)
    {
        writer.WriteStartObject();
        writer.WriteKnown("schema"u8, patientCase.Schema);
        writer.WriteKnown("id"u8, patientCase.Id);

        if (patientCase.Edition is { } edition)
        {
            writer.WriteString("edition"u8, Codes.Edition.Of(edition));
        }

        writer.WriteString("population"u8, Codes.Population.Of(patientCase.Population));
        writer.WriteKnown("age"u8, patientCase.Age);
        writer.WriteKnown("ageNote"u8, patientCase.AgeNote);
        writer.WriteDate("assessedOn"u8, patientCase.AssessedOn);
        RatingsJson.WriteKnown(writer, "ratings"u8, patientCase.Ratings);
        writer.WritePropertyName("facts"u8);
        CaseFactsJson.Write(writer, patientCase.Facts);
        CodeListJson.WriteAll(writer, "emergencies"u8, patientCase.Emergencies, Codes.Emergency);

        if (patientCase.Withdrawal is { } withdrawal)
        {
            WithdrawalItemJson.WriteAll(writer, "withdrawal"u8, withdrawal);
        }

        if (patientCase.Current is { } current)
        {
            writer.WritePropertyName("current"u8);
            CurrentPlacementJson.Write(writer, current);
        }

        PreviousAssessmentJson.WriteAll(writer, "previous"u8, patientCase.Previous);

        if (patientCase.Preferences is { } preferences)
        {
            writer.WritePropertyName("preferences"u8);
            PreferencesJson.Write(writer, preferences);
        }

        ProgramOfferJson.WriteAll(writer, "programs"u8, patientCase.Programs);

        if (patientCase.Coverage is { } coverage)
        {
            writer.WritePropertyName("coverage"u8);
            CoverageJson.Write(writer, coverage);
        }

        if (patientCase.Selected is { } selected)
        {
            writer.WritePropertyName("selected"u8);
            SelectionJson.Write(writer, selected);
        }

        if (patientCase.MentalHealth is { } mentalHealth)
        {
            writer.WritePropertyName("mentalHealth"u8);
            MentalHealthFactsJson.Write(writer, mentalHealth);
        }

        TagsJson.WriteKnown(writer, "tags"u8, patientCase.Tags);
        writer.WriteEndObject();
    }
}
