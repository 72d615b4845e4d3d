using System.CommandLine;
using System.CommandLine.Parsing;
using Disclosure.Forms.Writing;
using Disclosure.Forms.Writing.Lists;

namespace Disclosure.Generator.Commands.Template;

/// <summary>
/// <c>disclosure template</c>: an official form for departments to fill in, blank or, for a department, with all that is known in it.
/// </summary>
internal static class TemplateCommand
{
    public static Command Create(CommandConsole console)
    {
        var form = Form();
        var options = new PrefillOptions();
        var output = Output(options);
        var force = WorkbookOutput.Force();
        var content = SharedOptions.Content();
        var command = new Command("template", "生成绩效表格，发给部门填写：空白的，或按部门预先填好已知内容的")
        {
            form, options.For, options.Stage, options.Year, output, content, force,
        };
        command.Validators.Add(result => Check(result, form, options));
        command.SetAction(async (parsed, stop) =>
        {
            var path = parsed.GetRequiredValue(output);
            var mayReplace = parsed.GetValue(force);
            if (options.Read(parsed) is not { } request)
                return Blank(console, parsed.GetRequiredValue(form)!, new WorkbookOutput(path, mayReplace));
            var reading = await ContentInput.ReadAsync(parsed.GetRequiredValue(content), console, stop).ConfigureAwait(false);
            return new Prefilling(console, reading, request).Write(path, mayReplace);
        });
        return command;
    }

    private static int Blank(CommandConsole console, string id, WorkbookOutput file)
    {
        if (file.IsRefused(console))
            return ExitCode.Blocked;
        if (ListTemplate.Find(id) is { } list)
            return file.Write(console, list.Write(), $"空白的{list.Title}");
        var form = OfficialForms.Find(id)!;
        return file.Write(console, FormTemplate.Write(form), $"空白的{form.Title}");
    }

    private static Argument<string?> Form()
    {
        var names = OfficialForms.All.Select(form => $"{form.Id} {form.Title}")
            .Concat(ListTemplate.All.Select(list => $"{list.Id} {list.Title}"));
        var form = new Argument<string?>("FORM")
        {
            HelpName = "FORM",
            Description = "空白的哪种表：" + string.Join("，", names),
            Arity = ArgumentArity.ZeroOrOne,
        };
        form.AcceptOnlyFromAmong([.. OfficialForms.All.Select(form => form.Id), .. ListTemplate.All.Select(list => list.Id)]);
        return form;
    }

    private static Option<string> Output(PrefillOptions options)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "写到哪个 .xlsx 文件；--for all 的写到哪个文件夹，一个部门一个文件",
            HelpName = "FILE",
            Required = true,
        };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && !options.IsForAll(result))
                WorkbookOutput.CheckEnding(result, path);
        });
        return output;
    }

    private static void Check(CommandResult result, Argument<string?> form, PrefillOptions options)
    {
        var isBlank = result.GetResult(form) is { Tokens.Count: > 0 };
        var isFor = result.GetResult(options.For) is { Implicit: false };
        if (isBlank == isFor)
            result.AddError("写明 FORM（空白的哪种表）或 --for（给谁预先填好），只写一个。");
        if (isFor && result.GetResult(options.Stage) is null or { Implicit: true })
            result.AddError("--for 要和 --stage 一起写：budget 下一年的目标表，accounts 自评表。");
        if (!isFor && (result.GetResult(options.Stage) is { Implicit: false } || result.GetResult(options.Year) is { Implicit: false }))
            result.AddError("--stage、--year 要和 --for 一起写。");
    }
}
