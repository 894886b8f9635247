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
            if (reader.Is(MemberNames.Schema, 1, ref seen))
            {
                schema = reader.Text();
            }
            else if (reader.Is(MemberNames.Id, 1 << 1, ref seen))
            {
                id = reader.TextOrNull();
            }
            else if (reader.Is(MemberNames.Edition, 1 << 2, ref seen))
            {
                edition = reader.IsNull ? null : (Edition)reader.Code(Codes.Edition);
            }
            else if (reader.Is(MemberNames.Population, 1 << 3, ref seen))
            {
                population = (Population)reader.Code(Codes.Population);
            }
            else if (reader.Is(MemberNames.Age, 1 << 4, ref seen))
            {
                age = reader.WholeOrNull();
            }
            else if (reader.Is(MemberNames.AgeNote, 1 << 5, ref seen))
            {
                ageNote = reader.TextOrNull();
            }
            else if (reader.Is(MemberNames.AssessedOn, 1 << 6, ref seen))
            {
                assessedOn = reader.Date();
            }
            else if (reader.Is(MemberNames.Ratings, 1 << 7, ref seen))
            {
                ratings = reader.IsNull ? null : RatingsJson.Read(ref reader);
            }
            else if (reader.Is(MemberNames.Facts, 1 << 8, ref seen))
            {
                facts = CaseFactsJson.Read(ref reader);
            }
            else if (reader.Is(MemberNames.Emergencies, 1 << 9, ref seen))
            {
                emergencies = EmergenciesJson.ReadAll(ref reader);
            }
            else if (reader.Is(MemberNames.Withdrawal, 1 << 10, ref seen))
            {
                withdrawal = reader.IsNull ? null : WithdrawalItemJson.ReadAll(ref reader);
            }
            else if (reader.Is(MemberNames.Current, 1 << 11, ref seen))
            {
                current = reader.IsNull ? null : CurrentPlacementJson.Read(ref reader);
            }
            else if (reader.Is(MemberNames.Previous, 1 << 12, ref seen))
            {
                previous = PreviousAssessmentJson.ReadAll(ref reader);
            }
            else if (reader.Is(MemberNames.Preferences, 1 << 13, ref seen))
            {
                preferences = reader.IsNull ? null : PreferencesJson.Read(ref reader);
            }
            else if (reader.Is(MemberNames.Programs, 1 << 14, ref seen))
            {
                programs = ProgramOfferJson.ReadAll(ref reader);
            }
            else if (reader.Is(MemberNames.Coverage, 1 << 15, ref seen))
            {
                coverage = reader.IsNull ? null : CoverageJson.Read(ref reader);
            }
            else if (reader.Is(MemberNames.Selected, 1 << 16, ref seen))
            {
                selected = reader.IsNull ? null : SelectionJson.Read(ref reader);
            }
            else if (reader.Is(MemberNames.MentalHealth, 1 << 17, ref seen))
            {
                mentalHealth = reader.IsNull ? null : MentalHealthFactsJson.Read(ref reader);
            }
            else if (reader.Is(MemberNames.Tags, 1 << 18, ref seen))
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
        writer.WriteKnown(MemberNames.Schema, patientCase.Schema);
        writer.WriteKnown(MemberNames.Id, patientCase.Id);

        if (patientCase.Edition is { } edition)
        {
            writer.WriteString(MemberNames.Edition, Codes.Edition.Of(edition));
        }

        writer.WriteString(MemberNames.Population, Codes.Population.Of(patientCase.Population));
        writer.WriteKnown(MemberNames.Age, patientCase.Age);
        writer.WriteKnown(MemberNames.AgeNote, patientCase.AgeNote);
        writer.WriteDate(MemberNames.AssessedOn, patientCase.AssessedOn);
        RatingsJson.WriteKnown(writer, MemberNames.Ratings, patientCase.Ratings);
        writer.WritePropertyName(MemberNames.Facts);
        CaseFactsJson.Write(writer, patientCase.Facts);
        EmergenciesJson.WriteAll(writer, MemberNames.Emergencies, patientCase.Emergencies);

        if (patientCase.Withdrawal is { } withdrawal)
        {
            WithdrawalItemJson.WriteAll(writer, MemberNames.Withdrawal, withdrawal);
        }

        if (patientCase.Current is { } current)
        {
            writer.WritePropertyName(MemberNames.Current);
            CurrentPlacementJson.Write(writer, current);
        }

        PreviousAssessmentJson.WriteAll(writer, MemberNames.Previous, patientCase.Previous);

        if (patientCase.Preferences is { } preferences)
        {
            writer.WritePropertyName(MemberNames.Preferences);
            PreferencesJson.Write(writer, preferences);
        }

        ProgramOfferJson.WriteAll(writer, MemberNames.Programs, patientCase.Programs);

        if (patientCase.Coverage is { } coverage)
        {
            writer.WritePropertyName(MemberNames.Coverage);
            CoverageJson.Write(writer, coverage);
        }

        if (patientCase.Selected is { } selected)
        {
            writer.WritePropertyName(MemberNames.Selected);
            SelectionJson.Write(writer, selected);
        }

        if (patientCase.MentalHealth is { } mentalHealth)
        {
            writer.WritePropertyName(MemberNames.MentalHealth);
            MentalHealthFactsJson.Write(writer, mentalHealth);
        }

        TagsJson.WriteKnown(writer, MemberNames.Tags, patientCase.Tags);
        writer.WriteEndObject();
    }
}
