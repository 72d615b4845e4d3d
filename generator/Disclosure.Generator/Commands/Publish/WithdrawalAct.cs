using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Model.Portals;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>Takes down what must not be public: prepared like any release, or at once on one person's word.</summary>
internal static class WithdrawalAct
{
    // What no program of ours can call back.
    private static readonly string[] OutOfReach =
    [
        "版本库的历史：撤下的内容还在 git 的旧提交里，要由管理员清理（git filter-repo），并通知所有克隆的人；",
        "本机的其他副本：预览（preview/）、disclosure archive 归档的文件夹、没有公开的版次（disclosure publish --pending），以及 content/approvals 里批复时的全文；",
        "备份和归档：按备份的保存办法逐份清理或封存；",
        "别处的缓存：浏览器、反向代理和 CDN 的缓存要另行清除；",
        "搜索引擎和转载：向搜索引擎提交删除快照的申请，联系转载的网站；",
        "工作目录：记录还在 content/ 里，改好或依法不予公开（withheld）以后才能再公开。",
    ];

    public static int Run(
        ActOfPublishing act, Withdrawal withdrawal, bool isTrial, DirectoryInfo output, SiteAddress? baseUrl, FindingFormat format)
    {
        if (string.IsNullOrWhiteSpace(withdrawal.Basis))
        {
            act.Tell([new Finding(ReleaseFindings.BasisMissing, Place.At("--basis"), "撤下要写明依据哪一条法律法规。")]);
            return ExitCode.Unusable;
        }

        var preparation = ReleasePreparing.Prepare(act.Office, withdrawal, act.Person, isTrial);
        PreparationReport.Write(act, preparation, format);
        if (preparation.Pending is not { } pending)
            return preparation.IsBlocked ? ExitCode.Blocked : ExitCode.Done;
        var exit = ExitCode.Done;
        if (withdrawal.IsAtOnce)
            exit = ReleaseAct.Run(act, pending.Id, output, baseUrl, CancellationToken.None);
        else
            NextSteps.Write(act.Console.Out, act.Office, pending);
        act.Console.Out.WriteLine();
        act.Console.Out.WriteLine("本命令够不到的地方，请另行处理：");
        foreach (var place in OutOfReach)
            act.Console.Out.WriteLine($"  {place}");
        return exit;
    }
}
