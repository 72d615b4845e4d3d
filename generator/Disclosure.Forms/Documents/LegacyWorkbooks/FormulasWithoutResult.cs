using System.Buffers.Binary;
using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Documents.LegacyWorkbooks;

/// <summary>
/// Finds the cells of a workbook that hold a formula whose result the file did not keep. The library that reads the cells shows them as
/// blank, as if nobody had filled them in.
/// </summary>
internal static class FormulasWithoutResult
{
    private const int Header = 4;
    private const int FormulaHeader = 22;
    private const ushort BoundSheet = 0x85;
    private const ushort Begin = 0x809;
    private const ushort End = 0x0A;
    private const ushort Text = 0x207;
    private const byte TextFollows = 0;
    private const byte TextIsEmpty = 3;

    // The token of a text of no letters.
    private static ReadOnlySpan<byte> EmptyText => [0x17, 0];

    private static readonly string[] Streams = ["Workbook", "Book"];

    // FORMULA of the versions of the format.
    private static readonly ushort[] Formulas = [0x06, 0x206, 0x406];

    // What may stand between a formula and its text.
    private static readonly ushort[] Between = [0x4BC, 0x221, 0x236];

    /// <summary>The cells, sheet by sheet in the workbook's order of worksheets; none where the workbook can't be walked through.</summary>
    public static IReadOnlyList<IReadOnlyList<CellAddress>> Find(byte[] bytes)
    {
        var workbook = Streams.Select(name => CompoundDirectory.ReadStream(bytes, name)).FirstOrDefault(stream => stream is not null);
        return workbook is null ? [] : [.. SheetStarts(workbook).Select(start => InSheet(workbook, start).ToList())];
    }

    // Only worksheets, which are of type 0: charts and macros are no sheets of a form.
    private static IEnumerable<int> SheetStarts(byte[] workbook) =>
        Records(workbook, 0).TakeWhile(record => record.Kind != End)
            .Where(record => record.Kind == BoundSheet && record.Length > 6 && workbook[record.At + 5] == 0)
            .Select(record => BinaryPrimitives.ReadInt32LittleEndian(workbook.AsSpan(record.At)));

    private static IEnumerable<CellAddress> InSheet(byte[] workbook, int start)
    {
        var depth = 0;
        CellAddress? waiting = null;
        foreach (var (kind, at, length) in Records(workbook, start))
        {
            // A text of no letters is none either.
            if (waiting is { } cell && Array.IndexOf(Between, kind) < 0)
            {
                waiting = null;
                if (kind != Text || length < 3 || Number(workbook, at) == 0)
                    yield return cell;
            }

            if (kind == Begin)
                depth++;
            else if (kind == End && --depth == 0)
                yield break;
            if (depth != 1 || Array.IndexOf(Formulas, kind) < 0 || length < FormulaHeader || Number(workbook, at + 12) != 0xFFFF
                || MayBeEmpty(workbook.AsSpan(at + FormulaHeader, length - FormulaHeader)))
                continue;
            var address = new CellAddress(Number(workbook, at) + 1, Number(workbook, at + 2) + 1);
            if (workbook[at + 6] == TextFollows)
                waiting = address;
            else if (workbook[at + 6] == TextIsEmpty)
                yield return address;
        }
    }

    // =IF(A1="","",…) is empty because it is meant to be.
    private static bool MayBeEmpty(ReadOnlySpan<byte> formula) => formula.IndexOf(EmptyText) >= 0;

    private static IEnumerable<(ushort Kind, int At, int Length)> Records(byte[] workbook, int start)
    {
        for (long at = start; at >= 0 && at + Header <= workbook.Length;)
        {
            var kind = Number(workbook, (int)at);
            var length = Number(workbook, (int)at + 2);
            if (at + Header + length > workbook.Length)
                yield break;
            yield return (kind, (int)at + Header, length);
            at += Header + length;
        }
    }

    private static ushort Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
