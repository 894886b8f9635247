using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Pictures;

/// <summary>The continuum as a ladder, the most intensive level at the top, with the way that the person is to go.</summary>
internal static class LadderPicture
{
    private const int Width = 420;
    private const int Rail = 44;
    private const int TextLeft = 62;
    private const int NameLeft = 124;
    private const int LettersInLine = 46;
    private const int LettersInMark = 46;

    /// <param name="rungs">The levels, most intensive first.</param>
    /// <param name="goal">Where the person is to move to; <see langword="null"/> where nobody moves, and then no way is drawn, whatever is indicated.</param>
    public static Svg Draw(IReadOnlyList<Rung> rungs, CareLevel? goal)
    {
        var picture = new Svg("Place on the continuum of care", InWords(rungs), Width);
        var places = new Dictionary<Rung, int>(ReferenceEqualityComparer.Instance);
        foreach (var group in rungs.GroupBy(rung => rung.Level.BroadLevel))
        {
            Group(group.Key, [.. group], picture, places);
        }

        Way(rungs, goal, picture, places);
        return picture;
    }

    private static void Group(int broadLevel, IReadOnlyList<Rung> rungs, Svg picture, Dictionary<Rung, int> places)
    {
        var top = picture.Height;
        picture.Box("group", 0, top, Width, 24 + rungs.Sum(HeightOf), 4);
        picture.Text("groupname", TextLeft, top + 15, Words.BroadLevel(broadLevel));
        picture.Height += 22;
        foreach (var rung in rungs)
        {
            places.Add(rung, picture.Height + 9);
            Draw(rung, picture);
        }

        picture.Height += 6;
    }

    private static void Draw(Rung rung, Svg picture)
    {
        var top = picture.Height;
        var look = Look(rung);
        picture.Circle($"rung {look}", Rail, top + 9, rung.Marks.Count > 0 ? 7 : 4);
        picture.Text(rung.Marks.Count > 0 ? "level marked" : "level", TextLeft, top + 13, rung.Level.Code);
        var line = top + 13;
        foreach (var part in Lines(rung.Name))
        {
            picture.Text("levelname", NameLeft, line, part);
            line += 14;
        }

        line += 5;
        foreach (var row in MarkRows(rung))
        {
            var left = TextLeft;
            foreach (var mark in row)
            {
                var width = WidthOf(mark);
                picture.Box($"mark {mark.Kind.ToString().ToLowerInvariant()}", left, line - 12, width, 17, 8);
                picture.Text($"marktext middle {mark.Kind.ToString().ToLowerInvariant()}", left + (width / 2), line, Short(mark.Text));
                left += width + 6;
            }

            line += 21;
        }

        picture.Height += HeightOf(rung);
    }

    /// <summary>An arrow beside the rail from where the person is now to where they are to go.</summary>
    private static void Way(IReadOnlyList<Rung> rungs, CareLevel? goal, Svg picture, Dictionary<Rung, int> places)
    {
        var from = rungs.FirstOrDefault(rung => rung.Has(RungMarkKind.Current));
        var to = rungs.FirstOrDefault(rung => rung.Level == goal);
        if (from is null || to is null || from == to)
        {
            return;
        }

        var (start, end) = (places[from], places[to]);
        picture.Line("way", $"M{Rail - 12} {start}H{Rail - 24}V{end}H{Rail - 12}");
        picture.Line("wayhead", $"M{Rail - 9} {end}L{Rail - 17} {end - 5}V{end + 5}Z");
        picture.Circle("wayfoot", Rail - 12, start, 3);
    }

    private static string Look(Rung rung) => rung switch
    {
        _ when rung.Has(RungMarkKind.Indicated) => "indicated",
        _ when rung.Has(RungMarkKind.Possible) => "possible",
        _ when rung.Marks.Count > 0 => "touched",
        _ => "empty",
    };

    private static int HeightOf(Rung rung) => 10 + (14 * Lines(rung.Name).Count) + (21 * MarkRows(rung).Count);

    private static List<string> Lines(string name)
    {
        var cut = name.Length <= LettersInLine ? -1 : name.LastIndexOf(' ', LettersInLine);
        return cut < 0 ? [name] : [name[..cut], name[(cut + 1)..]];
    }

    private static List<List<RungMark>> MarkRows(Rung rung)
    {
        var rows = new List<List<RungMark>>();
        var room = 0;
        foreach (var mark in rung.Marks)
        {
            if (WidthOf(mark) > room)
            {
                rows.Add([]);
                room = Width - TextLeft - 8;
            }

            rows[^1].Add(mark);
            room -= WidthOf(mark) + 6;
        }

        return rows;
    }

    // Seven units a letter hold the widest of the usual fonts at the size of page.css.
    private static int WidthOf(RungMark mark) => 16 + (7 * Short(mark.Text).Length);

    private static string Short(string text) => text.Length <= LettersInMark ? text : $"{text[..(LettersInMark - 1)]}…";

    private static string InWords(IReadOnlyList<Rung> rungs) => string.Join("; ", rungs.Where(rung => rung.Marks.Count > 0)
        .Select(rung => $"{rung.Level.Code} {rung.Name}: {string.Join(", ", rung.Marks.Select(mark => mark.Text))}")) is { Length: > 0 } words ? $"{words}." : "Nothing is marked.";
}
