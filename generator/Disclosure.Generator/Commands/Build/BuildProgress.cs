using Disclosure.Publishing.Reports;
using Spectre.Console;

namespace Disclosure.Generator.Commands.Build;

/// <summary>A progress line on a terminal, redrawn only when the whole per cent changes.</summary>
internal sealed class BuildProgress(IAnsiConsole terminal) : IBuildProgress, IDisposable
{
    private readonly Lock _drawing = new();
    private string _stage = "";
    private int _count;
    private int _done;
    private int _shownPercent;

    public void Begin(BuildStage stage, int count)
    {
        lock (_drawing)
        {
            (_stage, _count, _done, _shownPercent) = (NameOf(stage), count, 0, 0);
            Draw(_stage);
        }
    }

    public void Advance()
    {
        lock (_drawing)
        {
            _done++;
            var percent = _count == 0 ? 0 : (int)(100L * _done / _count);
            if (percent == _shownPercent)
                return;
            _shownPercent = percent;
            Draw($"{_stage} {_done:N0}/{_count:N0}（{percent}%）");
        }
    }

    public void Clear() => terminal.Write(new ControlCode("\r\u001b[2K"));

    public void Dispose() => Clear();

    private static string NameOf(BuildStage stage) => stage switch
    {
        BuildStage.Read => "读取",
        BuildStage.Check => "检查",
        BuildStage.Score => "计分",
        BuildStage.Pages => "生成网页",
        BuildStage.Attachments => "写入附件",
        _ => "替换网站",
    };

    private void Draw(string line) => terminal.Write(new ControlCode("\r\u001b[2K" + line));
}
