using System.Collections.Immutable;

namespace LevelOfCare.Validation;

/// <summary>Collects what is wrong with the meaning of a case, each with its code.</summary>
internal sealed class CaseProblems
{
    private ImmutableArray<CaseProblem>.Builder? problems;

    public ImmutableArray<CaseProblem> ToImmutable() => problems?.ToImmutable() ?? [];


    public void Null(string path) => Add("LOC1005", path, "null", "an item", "There is nothing where an item must be. Give it or leave the place out.");

    public void Schema(string value) =>
        Add("LOC1010", "$.schema", value, PlacementCase.SchemaId, $"This library reads cases of the form {PlacementCase.SchemaId}. Write the case in that form.");

    public void EditionOrRatings(string path, string message) =>
        Add("LOC1011", path, null, "edition with ratings; neither only beside a mental-health part", message);

    public void RatingKey(string path, string key, string? near, string allowed) =>
        Add("LOC1012", path, key, allowed, near is null ? "The edition has no such key. Remove it." : $"The edition has no such key. Write '{near}' if that is meant.");

    public void RatingCode(string path, string value, string allowed, string message) => Add("LOC1013", path, value, allowed, message);

    public void Age(int value, string allowed, string message) => Add("LOC1014", "$.age", Text(value), allowed, message);

    public void AgeNote(int age) => Add(
        "LOC1015", "$.ageNote", null, "a note that says why", $"At {age} the other age group is the usual one. Say in ageNote why development justifies this one, or change the population.");

    public void Contradiction(string path, string value, string allowed, string message) => Add("LOC1016", path, value, allowed, message);

    public void Scale(string path, int value, int most) =>
        Add("LOC1017", path, Text(value), $"0 to {most}", "The total lies outside the scale. Score it again or leave it out.");

    public void ScaleOfOther(string path, int value, string allowed) =>
        Add("LOC1018", path, Text(value), allowed, "The scale is not made for this substance. Put it with the substance it is for, or leave it out.");

    public void Repeated(string path, string value, string what) => Add("LOC1019", path, value, $"each {what} once", $"This {what} is listed more than once. Keep one.");

    public void Level(string path, string value, IEnumerable<string> allowed) =>
        Add("LOC1020", path, value, string.Join(", ", allowed), "The edition has no level of that code. Give one of those allowed.");

    public void Capability(string path, string value, IEnumerable<string> allowed) =>
        Add("LOC1021", path, value, string.Join(", ", allowed), "There is no such code here. Give one of those allowed.");

    public void DateOrder(string path, DateOnly value, string allowed, string message) => Add("LOC1022", path, Text(value), allowed, message);

    public void TimeOrder(string path, TimeOnly value) =>
        Add("LOC1023", path, Text(value), "a time after 'from' on the same day", "It ends before it begins. Correct the times; what runs past midnight is two entries.");

    public void Overlap(string path, TimeOnly value) =>
        Add("LOC1024", path, Text(value), "sessions that do not overlap", "The session overlaps another of the same day, so hours would be counted twice. Correct the times.");

    public void Number(string path, double value, string allowed) =>
        Add("LOC1025", path, Text(value), allowed, "The number lies outside what can be. Correct it or leave it out.");

    public void Program(string value, IEnumerable<string> allowed) =>
        Add("LOC1026", "$.selected.program", value, string.Join(", ", allowed), "No program of that id is listed in the case. List it, or select one that is.");

    public void SelectedLevel(string value, string allowed) =>
        Add("LOC1027", "$.selected.level", value, allowed, "The selected level is not the level of the selected program. Correct one of them.");

    public void SelectionNote() => Add("LOC1028", "$.selected.note", null, "a note", "The reason 'other' needs a note that tells it.");

    public void Language(string path, string value) =>
        Add("LOC1029", path, value, "an ISO 639-1 code of two small letters, such as es", "This is not a language code. Give one.");

    public void Empty(string path) => Add("LOC1030", path, "", "text that is not empty", "The text is empty. Give one, or leave the part out.");

    public void UnknownValue(string path, string value) =>
        Add("LOC1031", path, value, "a defined value of the enumeration", "The value is none of the enumeration's. Use a named one.");

    public void ScreeningSchema(string value) =>
        Add("LOC1010", "$.schema", value, Screening.ScreeningAnswers.SchemaId, $"This library reads screening answers of the form {Screening.ScreeningAnswers.SchemaId}. Write them in that form.");

    public void Total(string path, int value, int? most) => Add(
        "LOC1017", path, Text(value), most is { } highest ? $"0 to {highest}" : "0 or more", "The total lies outside the scale. Score it again or leave it out.");

    public void ItemCount(string path, int value, int count) =>
        Add("LOC1040", path, Text(value), $"2 or {count} items", "These are neither the first two items nor all of them. Give one or the other.");

    public void Item(string path, int value) => Add("LOC1041", path, Text(value), "0, 1, 2, 3", "An item is answered by 0 (not at all) to 3 (nearly every day). Give one of these.");

    public void ItemsOrTotal(string path) => Add("LOC1042", path, null, "items or total", "Give either the items or the total, and not both.");

    public void Profile(string value, IEnumerable<string> allowed) =>
        Add("LOC1043", "$.profile", value, string.Join(", ", allowed), "There is no cut-off profile of that name. Give one of those allowed, or none.");

    public void ProfileSchema(string value) =>
        Add("LOC1010", "$.schema", value, PlacementProfile.SchemaId, $"This library reads profiles of the form {PlacementProfile.SchemaId}. Write the profile in that form.");

    public void LevelOfAny(string path, string value, IEnumerable<string> allowed) =>
        Add("LOC1020", path, value, string.Join(", ", allowed), "There is no level of that code. Give one of those allowed.");

    public void NoScale(string path, string value, IEnumerable<string> allowed) =>
        Add("LOC1050", path, value, string.Join(", ", allowed), "The substance has no scale here, so that the band would never be read. Give a band of one of those allowed, or leave it out.");

    public void SilentScale(string path, string substance) =>
        Add("LOC1051", path, null, $"at least one band for {substance}", $"There is no band for {substance}, so that its scale would be silent. Give at least one, or leave out all bands to keep the library's.");

    public void BandOrder(string path, string value, string allowed) =>
        Add("LOC1052", path, value, allowed, "The bands of a substance do not rise. Order them by score; a higher score may not ask for the same or for less.");

    public void SureHours(string path, string value, string allowed) =>
        Add("LOC1053", path, value, allowed, "This would loosen what public sources print. Give what is allowed, or leave the level out; the ceiling may differ.");

    public void NothingClinical(string path) =>
        Add("LOC1054", path, null, "at least one modality", "No modality counts as clinical service hours, so that every program would have none. List those that count, or leave the member out.");

    public void NoAnswers() => Add("LOC1044", "$", null, "at least one instrument", "There is nothing to read: no instrument is answered. Give at least one.");

    private static string Text(IFormattable value) => value switch
    {
        DateOnly => value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        TimeOnly => value.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
    };

    private void Add(string code, string path, string? value, string allowed, string message) => (problems ??= ImmutableArray.CreateBuilder<CaseProblem>()).Add(new(code, path, value, allowed, message));
}
