namespace LevelOfCare.Cli.Reports.Pictures;

/// <summary>The profile: a strip of codes for each key, the least severe at the left, filled up to the rating.</summary>
internal static class ProfilePicture
{
    private const int Width = 420;
    private const int RowHeight = 48;
    private const int StripHeight = 19;
    private const int NameLeft = 28;
    private const int Gap = 12;

    /// <summary>What the widest of the usual fonts needs for a letter, on average.</summary>
    private const int LetterWidth = 6;

    public static Svg Draw(IReadOnlyList<ProfileRow> rows)
    {
        var picture = new Svg("Profile of the ratings", string.Join("; ", rows.Select(InWords)) + ".", Width) { Height = 2 };
        foreach (var row in rows)
        {
            Draw(row, picture);
        }

        return picture;
    }

    private static void Draw(ProfileRow row, Svg picture)
    {
        var top = picture.Height;
        picture.Text("key", 0, top + 13, row.Key);
        picture.Text("name", NameLeft, top + 13, row.Name);
        if (row.Remark is { } remark)
        {
            // Beside the name where there is room, otherwise under the strip.
            var fits = NameLeft + (LetterWidth * (row.Name.Length + remark.Length)) + Gap <= Width;
            picture.Text(row.Asks is null ? "remark end" : "remark asks end", Width, fits ? top + 13 : top + 54, remark);
            picture.Height += fits ? 0 : 12;
        }

        for (var place = 0; place < row.Codes.Count; place++)
        {
            var left = Width * place / row.Codes.Count;
            var right = (Width * (place + 1) / row.Codes.Count) - 2;
            var look = Look(row, place);
            picture.Box($"cell {look}", left, top + 20, right - left, StripHeight);
            picture.Text($"code middle {look}", (left + right) / 2, top + 34, row.Codes[place]);
            if (place == row.Earlier)
            {
                picture.Line("earlier", $"M{left + 1} {top + 42}H{right - 1}");
            }
        }

        picture.Height += RowHeight;
    }

    private static string Look(ProfileRow row, int place) => (row.Place, row.IsPending) switch
    {
        (null, _) => "unknown",
        ({ } rated, true) when rated == place => "pending",
        ({ } rated, _) when rated == place => row.Asks is null ? "rated" : "rated asks",
        ({ } rated, false) when place < rated => row.Asks is null ? "below" : "below asks",
        _ => "above",
    };

    private static string InWords(ProfileRow row) => $"{row.Key} {row.Name}: {row.Rating}{(row.Severity is { } severity ? $", severity {severity}" : "")}{(row.Place is not null && row.Remark is { } remark ? $", {remark}" : "")}";
}
